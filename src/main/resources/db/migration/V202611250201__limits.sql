-- How often a stranger did something, counted in one room for all components; the bucket is a keyed digest.
ALTER TABLE accounts_tries RENAME TO platform_tries;
ALTER TABLE platform_tries RENAME INDEX accounts_tries_since TO platform_tries_since;

-- Where a report of a barrier came from is no longer kept with the report.
ALTER TABLE services_barrier DROP INDEX services_barrier_sender, DROP COLUMN sender;

-- The same for requests: how many one contact sends is counted apart from them, and forgotten after a day.
ALTER TABLE information_request DROP INDEX information_request_contact, DROP COLUMN contact_digest;
