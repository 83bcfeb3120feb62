-- The words of letters, version by version; none is changed. A version without text goes back to the standard words.
CREATE TABLE information_letter_template (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(24)  NOT NULL,
  language   VARCHAR(3)   NOT NULL,
  version    INT          NOT NULL,
  subject    VARCHAR(200) NOT NULL,
  text       TEXT         NOT NULL,
  written_by BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  UNIQUE KEY information_letter_template_version (kind, language, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- With which version a letter was written; 0 is the standard words.
ALTER TABLE information_letter ADD COLUMN template INT NOT NULL DEFAULT 0, ADD COLUMN language VARCHAR(3) NOT NULL DEFAULT '';
UPDATE information_letter l JOIN information_request r ON r.id = l.request_id SET l.language = r.language;
