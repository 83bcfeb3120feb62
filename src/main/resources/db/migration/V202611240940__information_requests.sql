-- One row per request for information. Who asks is sealed (application-level AES-GCM); the due date is kept so that the queue is
-- sorted by the database.
CREATE TABLE information_request (
  id                 BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number             VARCHAR(32)   NOT NULL,
  token_hash         BINARY(32)    NOT NULL,
  version            INT           NOT NULL,
  channel            VARCHAR(10)   NOT NULL,
  language           VARCHAR(3)    NOT NULL,
  kind               VARCHAR(10)   NOT NULL,
  urgent_reason      VARCHAR(1000) NOT NULL,
  subject            VARCHAR(200)  NOT NULL,
  description        TEXT          NOT NULL,
  answer_form        VARCHAR(12)   NOT NULL,
  contact            BLOB          NULL,
  national_id        VARBINARY(200) NULL,
  contact_digest     BINARY(32)    NULL,
  person_digest      BINARY(32)    NULL,
  words              VARCHAR(700)  NOT NULL,
  received           DATE          NOT NULL,
  submitted          DATETIME(6)   NOT NULL,
  handling           VARCHAR(12)   NOT NULL,
  open               BOOLEAN       NOT NULL,
  officer            BIGINT        NULL,
  regime             VARCHAR(20)   NOT NULL,
  calendar_revision  INT           NOT NULL,
  extended           BOOLEAN       NOT NULL,
  first_due          DATE          NOT NULL,
  due                DATE          NOT NULL,
  known_due          DATE          NOT NULL,
  earliest           DATE          NOT NULL,
  latest             DATE          NOT NULL,
  provisional        BOOLEAN       NOT NULL,
  outcome            VARCHAR(20)   NULL,
  ground             VARCHAR(24)   NULL,
  answered           DATE          NULL,
  publication        VARCHAR(14)   NOT NULL,
  public_title       VARCHAR(200)  NOT NULL,
  public_words       VARCHAR(700)  NOT NULL,
  publication_reason VARCHAR(500)  NOT NULL,
  held_until         DATE          NULL,
  published          DATETIME(6)   NULL,
  UNIQUE KEY information_request_number (number),
  KEY information_request_queue (open, due, id),
  KEY information_request_handling (handling, due, id),
  KEY information_request_officer (officer, open, due, id),
  KEY information_request_contact (contact_digest, submitted),
  KEY information_request_register (publication, received, id),
  FULLTEXT KEY information_request_words (words),
  FULLTEXT KEY information_request_public_words (public_words)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One row per sent form: the same form sent twice is one request.
CREATE TABLE information_form (
  form_key   BINARY(32)  NOT NULL PRIMARY KEY,
  request_id BIGINT      NULL,
  sent       DATETIME(6) NOT NULL,
  KEY information_form_sent (sent)
) ENGINE = InnoDB;

-- What happened to a request, in order; never changed.
CREATE TABLE information_event (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT      NOT NULL,
  at         DATETIME(6) NOT NULL,
  version    INT         NOT NULL,
  kind       VARCHAR(24) NOT NULL,
  account    BIGINT      NULL,
  detail     TEXT        NOT NULL,
  KEY information_event_request (request_id, id),
  CONSTRAINT information_event_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The answer, as a draft and then as signed.
CREATE TABLE information_answer (
  request_id  BIGINT      NOT NULL PRIMARY KEY,
  outcome     VARCHAR(20) NULL,
  ground      VARCHAR(24) NULL,
  text        MEDIUMTEXT  NOT NULL,
  reason      TEXT        NOT NULL,
  orientation TEXT        NOT NULL,
  drafted_by  BIGINT      NOT NULL,
  CONSTRAINT information_answer_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Files of the requester and of the answer; the bytes are in the archive.
CREATE TABLE information_file (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT       NOT NULL,
  archive_id BIGINT       NOT NULL,
  side       VARCHAR(8)   NOT NULL,
  name       VARCHAR(200) NOT NULL,
  type       VARCHAR(120) NOT NULL,
  bytes      BIGINT       NOT NULL,
  added      DATETIME(6)  NOT NULL,
  UNIQUE KEY information_file_archive (archive_id),
  KEY information_file_request (request_id, id),
  CONSTRAINT information_file_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
