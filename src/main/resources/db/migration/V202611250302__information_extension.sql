-- The one extension of a request (article 16) and the one question to its requester, beside the handling.
ALTER TABLE information_request
  ADD COLUMN extension_state  VARCHAR(10)   NULL,
  ADD COLUMN extension_reason VARCHAR(24)   NULL,
  ADD COLUMN extension_words  VARCHAR(2000) NULL,
  ADD COLUMN extension_by     BIGINT        NULL,
  ADD COLUMN clarification    VARCHAR(10)   NOT NULL DEFAULT 'NONE';
