-- Codes that go out as text messages. Number and words are sealed, and forgotten once the message is sent or too old.
CREATE TABLE budgeting_text_message (
  id       BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sealed   VARBINARY(1000) NULL,
  day      DATE            NOT NULL,
  until    DATETIME(6)     NOT NULL,
  next_try DATETIME(6)     NOT NULL,
  tries    TINYINT         NOT NULL DEFAULT 0,
  KEY budgeting_text_message_waits (next_try, id),
  KEY budgeting_text_message_day (day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
