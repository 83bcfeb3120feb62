-- Letters that went by mail are kept too, as they were sent, without the secret code; only those on paper are printed. A letter with
-- a whole answer may be longer than 64 KB.
ALTER TABLE information_letter ADD COLUMN paper BOOLEAN NOT NULL DEFAULT TRUE, MODIFY COLUMN sealed MEDIUMBLOB NOT NULL;
