-- Sign-ins that were signed out, so that no node's own copy of the session lets them in again; kept as long as a session can last.
CREATE TABLE accounts_ended (
  account_id BIGINT      NOT NULL,
  since      DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, since),
  KEY accounts_ended_since (since)
) ENGINE = InnoDB;
