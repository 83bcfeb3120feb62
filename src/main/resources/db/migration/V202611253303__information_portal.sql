-- The reference a request has on the national portal (chafafiya), and the lists of the portal as they were brought in.
ALTER TABLE information_request
  ADD COLUMN portal_reference VARCHAR(40) NULL,
  ADD UNIQUE KEY information_request_portal (portal_reference),
  ADD KEY information_request_day (received, id);

CREATE TABLE information_portal_entry (
  reference VARCHAR(40)  NOT NULL PRIMARY KEY,
  received  DATE         NOT NULL,
  subject   VARCHAR(200) NOT NULL,
  words     VARCHAR(700) NOT NULL,
  brought   DATETIME(6)  NOT NULL,
  KEY information_portal_entry_day (received, reference)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
