-- Answers that are handled again wait for a publisher; what is not listed has no words to be guessed by.
UPDATE information_request SET publication = 'PUBLIC_ENTRY'
  WHERE publication = 'PUBLIC_ANSWER' AND handling NOT IN ('ANSWERED', 'CLOSED');
UPDATE information_request SET public_words = ''
  WHERE publication NOT IN ('PUBLIC_ENTRY', 'PUBLIC_ANSWER');

-- A number of the national portal that a stranger named, until staff say that it is so; what was taken back keeps none.
ALTER TABLE information_request
  ADD COLUMN portal_claim VARCHAR(40) NULL,
  ADD KEY information_request_claim (portal_claim, handling);
UPDATE information_request SET portal_reference = NULL WHERE handling = 'WITHDRAWN';
UPDATE information_request r SET r.portal_claim = r.portal_reference, r.portal_reference = NULL
  WHERE r.channel = 'WEB' AND r.portal_reference IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM platform_audit a WHERE a.action = 'information.portal.noted' AND a.subject = r.number);
