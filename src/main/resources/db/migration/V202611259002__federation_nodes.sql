-- Nodes below and above, what is wrong between them, and what waits.
CREATE TABLE federation_child (
  ou        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  standing  VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  via       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  code      BINARY(32)   NULL,
  code_ends DATETIME(6)  NULL,
  key_text  VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
  changed   DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE federation_parent (
  id       TINYINT      NOT NULL PRIMARY KEY,
  ou       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address  VARCHAR(300) NOT NULL,
  key_text VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  joined   DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Two histories signed by one node: the head that was held and the one that came, with the proof that they differ.
CREATE TABLE federation_fork (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  log_id   BIGINT       NOT NULL,
  place    BIGINT       NOT NULL,
  reason   VARCHAR(200) NOT NULL,
  held     TEXT         NOT NULL,
  came     TEXT         NOT NULL,
  line     MEDIUMTEXT   NOT NULL,
  noticed  DATETIME(6)  NOT NULL,
  decided  DATETIME(6)  NULL,
  decision VARCHAR(1000) NULL,
  CONSTRAINT federation_fork_of FOREIGN KEY (log_id) REFERENCES federation_log (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Leaves whose schema this version does not know; they are kept and passed on, and told once a version knows it.
CREATE TABLE federation_held (
  log_id   BIGINT      NOT NULL,
  seq      BIGINT      NOT NULL,
  schema_name VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (log_id, seq)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- How far each log has come at the parent.
CREATE TABLE federation_delivery (
  log_id   BIGINT       NOT NULL PRIMARY KEY,
  acked    BIGINT       NOT NULL DEFAULT 0,
  acked_at DATETIME(6)  NULL,
  receipt  MEDIUMTEXT   NULL,
  tries    INT          NOT NULL DEFAULT 0,
  next_try DATETIME(6)  NULL,
  trouble  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  detail   VARCHAR(500) NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

DELIMITER //
CREATE TRIGGER federation_fork_stays BEFORE UPDATE ON federation_fork FOR EACH ROW
BEGIN
  IF NEW.held <> OLD.held OR NEW.came <> OLD.came OR NEW.line <> OLD.line OR OLD.decided IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Evidence is never changed';
  END IF;
END//
CREATE TRIGGER federation_fork_keeps BEFORE DELETE ON federation_fork FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Evidence is never taken away';
END//
DELIMITER ;
