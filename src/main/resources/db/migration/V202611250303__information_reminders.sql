-- The last reminder of each request: one per stage of one due date, whichever node sends it.
CREATE TABLE information_reminder (
  request_id BIGINT      NOT NULL PRIMARY KEY,
  due        DATE        NOT NULL,
  stage      VARCHAR(8)  NOT NULL,
  sent       DATETIME(6) NOT NULL,
  CONSTRAINT information_reminder_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
