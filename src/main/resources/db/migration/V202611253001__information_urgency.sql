-- Whether the urgency a requester claims is accepted; what was filed as urgent before counts as accepted.
ALTER TABLE information_request
  ADD COLUMN urgency       VARCHAR(12)   NOT NULL DEFAULT 'NOT_CLAIMED',
  ADD COLUMN urgency_by    DATE          NULL,
  ADD COLUMN urgency_words VARCHAR(2000) NOT NULL DEFAULT '',
  ADD KEY information_request_urgent (kind, open, due, id);
UPDATE information_request SET urgency = 'ACCEPTED' WHERE kind = 'URGENT';
