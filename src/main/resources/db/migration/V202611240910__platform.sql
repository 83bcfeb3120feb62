-- Running numbers: one row per series and year, locked while the next one is taken, so that there is no gap.
CREATE TABLE platform_counter (
  series VARCHAR(40) NOT NULL,
  year   INT         NOT NULL,
  last   BIGINT      NOT NULL,
  PRIMARY KEY (series, year)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The audit trail: only ever appended to; each row's hash covers the one before.
CREATE TABLE platform_audit (
  seq        BIGINT        NOT NULL PRIMARY KEY,
  at         DATETIME(6)   NOT NULL,
  actor      VARCHAR(80)   NOT NULL,
  action     VARCHAR(120)  NOT NULL,
  subject    VARCHAR(120)  NOT NULL,
  details    TEXT          NOT NULL,
  prev_hash  BINARY(32)    NOT NULL,
  hash       BINARY(32)    NOT NULL,
  KEY platform_audit_at (at),
  KEY platform_audit_subject (subject),
  KEY platform_audit_action (action)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The last row of the trail: locked by whoever appends.
CREATE TABLE platform_audit_head (
  id   INT        NOT NULL PRIMARY KEY,
  seq  BIGINT     NOT NULL,
  hash BINARY(32) NOT NULL
) ENGINE = InnoDB;
INSERT INTO platform_audit_head VALUES (1, 0, REPEAT(CHAR(0), 32));

-- Mail waits here in the transaction that caused it; a job sends it.
CREATE TABLE platform_mail (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_id  VARCHAR(80)  NOT NULL,
  sealed      MEDIUMBLOB   NULL,
  language    VARCHAR(3)   NOT NULL,
  about       VARCHAR(120) NOT NULL,
  state       VARCHAR(10)  NOT NULL,
  tries       INT          NOT NULL,
  next_try    DATETIME(6)  NOT NULL,
  created     DATETIME(6)  NOT NULL,
  sent        DATETIME(6)  NULL,
  last_error  VARCHAR(250) NULL,
  UNIQUE KEY platform_mail_message (message_id),
  KEY platform_mail_due (state, next_try)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
