-- What the commune must publish without being asked (law 31-13, article 10), as data: owner, rhythm and documents are changed by
-- publishers. Similar requests make proposals beside the list.
CREATE TABLE information_duty (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code      VARCHAR(40)  NOT NULL,
  title     VARCHAR(200) NOT NULL,
  owner     VARCHAR(120) NOT NULL,
  frequency VARCHAR(12)  NOT NULL,
  updated   DATE         NULL,
  state     VARCHAR(10)  NOT NULL,
  requests  VARCHAR(500) NOT NULL,
  KEY information_duty_state (state, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE information_document (
  archive_id    BIGINT        NOT NULL PRIMARY KEY,
  duty_id       BIGINT        NOT NULL,
  title         VARCHAR(200)  NOT NULL,
  language      VARCHAR(3)    NOT NULL,
  type          VARCHAR(120)  NOT NULL,
  bytes         BIGINT        NOT NULL,
  alternative   VARCHAR(300)  NOT NULL,
  added         DATE          NOT NULL,
  words         VARCHAR(1500) NOT NULL,
  words_version SMALLINT      NOT NULL,
  KEY information_document_duty (duty_id, added),
  FULLTEXT KEY information_document_words (words),
  CONSTRAINT information_document_of FOREIGN KEY (duty_id) REFERENCES information_duty (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO information_duty (code, title, owner, frequency, updated, state, requests) VALUES
  ('BUDGETS', '', '', 'YEARLY', NULL, 'ACTIVE', ''),
  ('PROCUREMENT_PLANS', '', '', 'YEARLY', NULL, 'ACTIVE', ''),
  ('PROCUREMENT_RESULTS', '', '', 'QUARTERLY', NULL, 'ACTIVE', ''),
  ('STAFF_RULES', '', '', 'WHEN_CHANGED', NULL, 'ACTIVE', ''),
  ('SERVICES', '', '', 'WHEN_CHANGED', NULL, 'ACTIVE', ''),
  ('FORMS', '', '', 'WHEN_CHANGED', NULL, 'ACTIVE', ''),
  ('AGREEMENTS', '', '', 'QUARTERLY', NULL, 'ACTIVE', ''),
  ('STATISTICS', '', '', 'YEARLY', NULL, 'ACTIVE', ''),
  ('PROGRAMMES', '', '', 'YEARLY', NULL, 'ACTIVE', ''),
  ('REPORTS', '', '', 'YEARLY', NULL, 'ACTIVE', ''),
  ('STUDIES', '', '', 'YEARLY', NULL, 'ACTIVE', '');
