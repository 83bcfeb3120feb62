-- Boxes on the pages of files of a case (article 7), in thousandths of the page; and the files that were made with them.
CREATE TABLE information_redaction_mark (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT      NOT NULL,
  archive_id BIGINT      NOT NULL,
  page       INT         NOT NULL,
  x          INT         NOT NULL,
  y          INT         NOT NULL,
  width      INT         NOT NULL,
  height     INT         NOT NULL,
  ground     VARCHAR(24) NOT NULL,
  drawn_by   BIGINT      NOT NULL,
  at         DATETIME(6) NOT NULL,
  KEY information_redaction_mark_file (request_id, archive_id, page, id),
  CONSTRAINT information_redaction_mark_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE information_redaction (
  original_id BIGINT       NOT NULL PRIMARY KEY,
  request_id  BIGINT       NOT NULL,
  redacted_id BIGINT       NOT NULL,
  name        VARCHAR(200) NOT NULL,
  at          DATETIME(6)  NOT NULL,
  burned_by   BIGINT       NOT NULL,
  tally       VARCHAR(600) NOT NULL,
  stale       BOOLEAN      NOT NULL,
  KEY information_redaction_request (request_id),
  CONSTRAINT information_redaction_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
