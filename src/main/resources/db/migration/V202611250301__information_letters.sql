-- Letters to requesters without a mail address, printed at the desk. Subject and text are sealed: they may hold the secret code.
CREATE TABLE information_letter (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT      NOT NULL,
  at         DATETIME(6) NOT NULL,
  kind       VARCHAR(24) NOT NULL,
  sealed     BLOB        NOT NULL,
  printed    DATETIME(6) NULL,
  KEY information_letter_request (request_id, id),
  CONSTRAINT information_letter_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
