-- Which service of the commune a request is about, as staff state it; the index holds what the figures by service are made of.
ALTER TABLE information_request
  ADD COLUMN service VARCHAR(120) NOT NULL DEFAULT '',
  ADD KEY information_request_service (received, service);
UPDATE information_request SET service = public_service WHERE public_service <> '';
ALTER TABLE information_figures_edition MODIFY COLUMN cell VARCHAR(120) NOT NULL;
