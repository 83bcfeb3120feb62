-- Each walk over the audit trail: how far it came, and how it ended.
CREATE TABLE platform_audit_check (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  begun      DATETIME(6) NOT NULL,
  head_seq   BIGINT      NOT NULL,
  head_hash  BINARY(32)  NOT NULL,
  checked    BIGINT      NOT NULL,
  last_hash  BINARY(32)  NOT NULL,
  ended      DATETIME(6) NULL,
  broken_seq BIGINT      NULL,
  fault      VARCHAR(12) NULL,
  KEY platform_audit_check_ended (ended)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Searches by who did something.
ALTER TABLE platform_audit ADD KEY platform_audit_actor (actor, seq);
