-- Words that can name people are sealed; those written before stay in clear until their request is erased.
ALTER TABLE information_event ADD COLUMN sealed MEDIUMBLOB NULL;
ALTER TABLE information_complaint ADD COLUMN sealed MEDIUMBLOB NULL;
ALTER TABLE information_consultation ADD COLUMN sealed MEDIUMBLOB NULL;
ALTER TABLE information_correction ADD COLUMN sealed_reason BLOB NULL;

-- What a form was sent with: the same key with other words is another request.
ALTER TABLE information_form ADD COLUMN filing BINARY(32) NULL;
