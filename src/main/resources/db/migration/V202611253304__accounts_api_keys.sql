-- Keys of programs: only a keyed digest of each, its scopes and its limit.
CREATE TABLE accounts_api_key (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(80)  NOT NULL,
  digest     BINARY(32)   NOT NULL,
  scopes     VARCHAR(200) NOT NULL,
  hourly     INT          NOT NULL,
  created    DATETIME(6)  NOT NULL,
  created_by BIGINT       NOT NULL,
  last_used  DATETIME(6)  NULL,
  revoked    DATETIME(6)  NULL,
  UNIQUE KEY accounts_api_key_digest (digest)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
