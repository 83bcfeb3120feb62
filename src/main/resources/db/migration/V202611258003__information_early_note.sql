-- What the head wrote to the officer can name people: sealed, as in the history of the request, where it also stands.
ALTER TABLE information_early_answer ADD COLUMN sealed BLOB NULL, DROP COLUMN note;
