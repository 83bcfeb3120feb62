-- What the register lists, as one column: its pages, its services and its number come from an index alone.
ALTER TABLE information_request
  ADD COLUMN listed BOOLEAN AS (publication IN ('PUBLIC_ENTRY', 'PUBLIC_ANSWER', 'RESTRICTED')) PERSISTENT,
  ADD KEY information_request_listed (listed, received, id),
  ADD KEY information_request_listed_service (listed, public_service);
