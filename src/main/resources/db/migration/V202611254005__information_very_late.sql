-- A stage more: VERY_LATE.
ALTER TABLE information_reminder MODIFY COLUMN stage VARCHAR(12) NOT NULL;
