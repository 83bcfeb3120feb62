-- Whether an officer let the words of a proposal be shown; words changed since are not.
ALTER TABLE budgeting_proposal ADD COLUMN admitted BOOLEAN NOT NULL DEFAULT FALSE AFTER submitted;
UPDATE budgeting_proposal SET admitted = TRUE WHERE state IN ('ADMITTED', 'ACCEPTED');
