-- First parts of the information, given before the rest; the files are numbers with spaces between them.
CREATE TABLE information_early_answer (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT       NOT NULL,
  title      VARCHAR(500) NOT NULL,
  text       MEDIUMTEXT   NOT NULL,
  files      VARCHAR(1000) NOT NULL,
  state      VARCHAR(12)  NOT NULL,
  written_by BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  decided_by BIGINT       NULL,
  signed     DATE         NULL,
  note       VARCHAR(2000) NOT NULL,
  KEY information_early_answer_request (request_id, id),
  CONSTRAINT information_early_answer_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
