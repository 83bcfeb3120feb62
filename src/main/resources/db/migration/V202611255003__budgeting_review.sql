-- How a proposal is examined: a line for each opinion and for each estimate of its price, never changed; the last one counts, of the round in
-- which the proposal is (2 once it was improved).
CREATE TABLE budgeting_review (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT      NOT NULL,
  part        VARCHAR(12) NOT NULL,
  possible    BOOLEAN     NOT NULL,
  words       TEXT        NOT NULL,
  round       TINYINT     NOT NULL,
  by_account  BIGINT      NOT NULL,
  at          DATETIME(6) NOT NULL,
  KEY budgeting_review_of (proposal_id, id),
  CONSTRAINT budgeting_review_for FOREIGN KEY (proposal_id) REFERENCES budgeting_proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_estimate (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT      NOT NULL,
  cost        BIGINT      NOT NULL,
  maintenance BIGINT      NOT NULL,
  class       VARCHAR(8)  NOT NULL,
  reason      TEXT        NOT NULL,
  by_account  BIGINT      NOT NULL,
  at          DATETIME(6) NOT NULL,
  KEY budgeting_estimate_of (proposal_id, id),
  CONSTRAINT budgeting_estimate_for FOREIGN KEY (proposal_id) REFERENCES budgeting_proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
