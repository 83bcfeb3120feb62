-- The service an entry is about, why it was taken down, and when what the public sees last changed (feeds, digests). Subscriptions by mail:
-- address, secret and search are sealed; the digests find the same address and the same wish again.
ALTER TABLE information_request
  ADD COLUMN public_service   VARCHAR(120) NOT NULL DEFAULT '',
  ADD COLUMN publication_code VARCHAR(16)  NULL,
  ADD COLUMN public_changed   DATETIME(6)  NOT NULL DEFAULT '2019-03-12 00:00:00',
  ADD COLUMN hold_told        DATE         NULL,
  ADD KEY information_request_public_changed (publication, public_changed, id);

UPDATE information_request SET public_changed = COALESCE(published, submitted);

CREATE TABLE information_subscription (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  token_hash     BINARY(32)  NOT NULL,
  address_digest BINARY(32)  NOT NULL,
  wish_digest    BINARY(32)  NOT NULL,
  language       VARCHAR(3)  NOT NULL,
  sealed         BLOB        NOT NULL,
  asked          DATETIME(6) NOT NULL,
  confirmed      DATETIME(6) NULL,
  seen           DATETIME(6) NOT NULL,
  told           DATE        NULL,
  UNIQUE KEY information_subscription_token (token_hash),
  UNIQUE KEY information_subscription_wish (address_digest, wish_digest),
  KEY information_subscription_morning (told, address_digest),
  KEY information_subscription_asked (confirmed, asked)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
