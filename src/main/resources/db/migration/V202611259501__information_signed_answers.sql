-- Each answer as it was signed, for good: the draft of the next one no longer stands in its place. The files are numbers of the archive
-- with spaces between them.
CREATE TABLE information_signed_answer (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id  BIGINT       NOT NULL,
  signed      DATE         NOT NULL,
  due         DATE         NOT NULL,
  at          DATETIME(6)  NOT NULL,
  signed_by   BIGINT       NULL,
  outcome     VARCHAR(20)  NULL,
  ground      VARCHAR(24)  NULL,
  text        MEDIUMTEXT   NOT NULL,
  reason      TEXT         NOT NULL,
  orientation TEXT         NOT NULL,
  files       TEXT         NOT NULL,
  reopened    DATE         NULL,
  reopened_by VARCHAR(8)   NULL,
  KEY information_signed_answer_request (request_id, id),
  CONSTRAINT information_signed_answer_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
INSERT INTO information_signed_answer
  (request_id, signed, due, at, signed_by, outcome, ground, text, reason, orientation, files)
SELECT r.id, r.answered, r.known_due,
  COALESCE((SELECT MAX(e.at) FROM information_event e WHERE e.request_id = r.id AND e.kind = 'ANSWERED'), r.submitted),
  (SELECT MAX(e.account) FROM information_event e WHERE e.request_id = r.id AND e.kind = 'ANSWERED'),
  a.outcome, a.ground, a.text, a.reason, a.orientation,
  COALESCE((SELECT GROUP_CONCAT(f.archive_id ORDER BY f.id SEPARATOR ' ') FROM information_file f
    WHERE f.request_id = r.id AND f.side = 'ANSWER'), '')
FROM information_request r JOIN information_answer a ON a.request_id = r.id WHERE r.answered IS NOT NULL;

-- The parts of a signed answer stand beside those of the draft.
ALTER TABLE information_part ADD COLUMN signed_id BIGINT NULL;
INSERT INTO information_part
  (request_id, title, outcome, ground, reason, orientation, transfer_reason, transferred, signed_id)
SELECT p.request_id, p.title, p.outcome, p.ground, p.reason, p.orientation, p.transfer_reason, p.transferred, s.id
FROM information_part p JOIN information_signed_answer s ON s.request_id = p.request_id ORDER BY p.id;

-- A complaint is about an answer or, without one, about an expiry; a second answer of the same day is another one.
ALTER TABLE information_complaint ADD COLUMN signed_id BIGINT NULL, ADD KEY information_complaint_request (request_id, id);
ALTER TABLE information_complaint DROP KEY information_complaint_once;
UPDATE information_complaint c JOIN information_signed_answer s ON s.request_id = c.request_id AND s.signed = c.about_day
  SET c.signed_id = s.id;
UPDATE information_complaint c JOIN information_request r ON r.id = c.request_id
  SET c.state = 'SETTLED' WHERE r.handling = 'WITHDRAWN' AND c.state = 'FILED';

-- From which day an answer is counted that was ordered.
ALTER TABLE information_request ADD COLUMN reopened DATE NULL;

-- Steps to the commission and the court; what an order says is sealed.
CREATE TABLE information_appeal (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id   BIGINT      NOT NULL,
  complaint_id BIGINT      NOT NULL,
  whom         VARCHAR(8)  NOT NULL,
  filed        DATE        NOT NULL,
  at           DATETIME(6) NOT NULL,
  entered_by   BIGINT      NULL,
  reply_due    DATE        NULL,
  state        VARCHAR(10) NOT NULL,
  decided      DATE        NULL,
  noted_by     BIGINT      NULL,
  sealed       MEDIUMBLOB  NULL,
  file         BIGINT      NULL,
  UNIQUE KEY information_appeal_once (complaint_id, whom),
  KEY information_appeal_request (request_id, id),
  CONSTRAINT information_appeal_of FOREIGN KEY (complaint_id) REFERENCES information_complaint (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
