-- People who sign in. A demo account works only while the configuration says this is a demo.
CREATE TABLE accounts_account (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  email         VARCHAR(254) NOT NULL,
  name          VARCHAR(120) NOT NULL,
  language      VARCHAR(3)   NOT NULL,
  state         VARCHAR(10)  NOT NULL,
  demo          BOOLEAN      NOT NULL,
  password_hash VARCHAR(250) NULL,
  epoch         INT          NOT NULL,
  code_secret   VARBINARY(250) NULL,
  code_active   BOOLEAN      NOT NULL,
  code_step     BIGINT       NOT NULL,
  created       DATETIME(6)  NOT NULL,
  last_sign_in  DATETIME(6)  NULL,
  UNIQUE KEY accounts_account_email (email)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The roles each holds; the names are those of platform.identity.Role.
CREATE TABLE accounts_role (
  account_id BIGINT      NOT NULL,
  role       VARCHAR(30) NOT NULL,
  PRIMARY KEY (account_id, role),
  KEY accounts_role_role (role),
  CONSTRAINT accounts_role_account FOREIGN KEY (account_id) REFERENCES accounts_account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Tries to sign in, counted per account and per network address over all nodes. The key is a keyed digest.
CREATE TABLE accounts_tries (
  bucket BINARY(32)  NOT NULL PRIMARY KEY,
  since  DATETIME(6) NOT NULL,
  tries  INT         NOT NULL,
  KEY accounts_tries_since (since)
) ENGINE = InnoDB;

-- Links sent by mail, each used once; only the digest of the secret is kept.
CREATE TABLE accounts_link (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT      NOT NULL,
  purpose    VARCHAR(10) NOT NULL,
  digest     BINARY(32)  NOT NULL,
  expires    DATETIME(6) NOT NULL,
  used       DATETIME(6) NULL,
  UNIQUE KEY accounts_link_digest (digest),
  CONSTRAINT accounts_link_account FOREIGN KEY (account_id) REFERENCES accounts_account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Codes for whoever lost the device with the one-time code; each used once.
CREATE TABLE accounts_recovery (
  account_id BIGINT     NOT NULL,
  digest     BINARY(32) NOT NULL,
  PRIMARY KEY (account_id, digest),
  CONSTRAINT accounts_recovery_account FOREIGN KEY (account_id) REFERENCES accounts_account (id)
) ENGINE = InnoDB;

-- Who an account is at an OpenID provider.
CREATE TABLE accounts_subject (
  account_id BIGINT       NOT NULL,
  issuer     VARCHAR(250) NOT NULL,
  subject    VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  linked     DATETIME(6)  NOT NULL,
  PRIMARY KEY (issuer, subject),
  KEY accounts_subject_account (account_id),
  CONSTRAINT accounts_subject_account FOREIGN KEY (account_id) REFERENCES accounts_account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
