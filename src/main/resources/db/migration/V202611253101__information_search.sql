-- Words of the search hold stems and what plurals and scripts share; the version tells which rule made them, so that a job renews old ones.
ALTER TABLE information_request
  MODIFY COLUMN words VARCHAR(1500) NOT NULL,
  MODIFY COLUMN public_words VARCHAR(1500) NOT NULL,
  ADD COLUMN words_version SMALLINT NOT NULL DEFAULT 0,
  ADD KEY information_request_words_version (words_version);
