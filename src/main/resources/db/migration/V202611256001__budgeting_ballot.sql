-- The secret ballot. Roll and box are written in one transaction and have no column in common but the cycle, an area and a channel; no row
-- of the box has a time or a number in a row, and its primary key is random, so that rows lie in no order of their coming.
CREATE TABLE budgeting_vote (
  cycle_id      BIGINT         NOT NULL PRIMARY KEY,
  voter_key     VARBINARY(300) NULL,
  key_destroyed DATETIME(6)    NULL,
  closed        DATETIME(6)    NULL,
  remark        VARCHAR(2000)  NOT NULL DEFAULT '',
  ballots       LONGTEXT       NULL,
  result        LONGTEXT       NULL,
  digest        CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NULL,
  counted       DATETIME(6)    NULL,
  counted_by    BIGINT         NULL,
  confirmed     DATETIME(6)    NULL,
  confirmed_by  BIGINT         NULL,
  published     DATETIME(6)    NULL,
  CONSTRAINT budgeting_vote_of FOREIGN KEY (cycle_id) REFERENCES budgeting_cycle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_roll (
  cycle_id     BIGINT         NOT NULL,
  voter        BINARY(32)     NOT NULL,
  born         DATE           NOT NULL,
  area         VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sex          VARCHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mail         VARBINARY(600) NULL,
  channel      VARCHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  voted_on     DATE           NULL,
  code         BINARY(32)     NULL,
  code_until   DATETIME(6)    NULL,
  code_tries   TINYINT        NOT NULL DEFAULT 0,
  code_channel VARCHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (cycle_id, voter)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_box (
  cycle_id BIGINT      NOT NULL,
  ballot   BINARY(16)  NOT NULL,
  projects TEXT        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points   TEXT        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel  VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  age_band VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (cycle_id, ballot)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_receipt (
  cycle_id BIGINT   NOT NULL,
  receipt  CHAR(19) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (cycle_id, receipt)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_seal (
  cycle_id BIGINT   NOT NULL,
  day      DATE     NOT NULL,
  ballots  INT      NOT NULL,
  head     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (cycle_id, day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_batch (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id  BIGINT      NOT NULL,
  code      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sheets    INT         NOT NULL,
  first_by  BIGINT      NULL,
  second_by BIGINT      NULL,
  settled   BOOLEAN     NOT NULL DEFAULT FALSE,
  UNIQUE KEY budgeting_batch_code (cycle_id, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_sheet (
  batch_id BIGINT  NOT NULL,
  sheet    INT     NOT NULL,
  keying   TINYINT NOT NULL,
  line     TEXT    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (batch_id, sheet, keying),
  CONSTRAINT budgeting_sheet_of FOREIGN KEY (batch_id) REFERENCES budgeting_batch (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What is in the box stays as it is, whoever asks. Who voted stays marked: nobody votes twice, and nobody's vote is forgotten.
DELIMITER //
CREATE TRIGGER budgeting_box_stays BEFORE UPDATE ON budgeting_box FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A ballot in the box is never changed';
END//
CREATE TRIGGER budgeting_box_keeps BEFORE DELETE ON budgeting_box FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A ballot in the box is never taken out';
END//
CREATE TRIGGER budgeting_roll_marked BEFORE UPDATE ON budgeting_roll FOR EACH ROW
BEGIN
  IF OLD.channel IS NOT NULL AND NOT (NEW.channel <=> OLD.channel) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A mark on the roll is never taken back';
  END IF;
END//
DELIMITER ;
