-- The plan of this level; texts in several languages are JSON by language.
CREATE TABLE federation_plan (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  title     VARCHAR(900) NOT NULL,
  first     DATE         NOT NULL,
  last      DATE         NOT NULL,
  published BOOLEAN      NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE federation_axis (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_id BIGINT       NOT NULL,
  name    VARCHAR(900) NOT NULL,
  KEY federation_axis_plan (plan_id, id),
  CONSTRAINT federation_axis_of FOREIGN KEY (plan_id) REFERENCES federation_plan (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE federation_commitment (
  id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code                VARCHAR(20)   NOT NULL,
  axis_id             BIGINT        NOT NULL,
  title               VARCHAR(900)  NOT NULL,
  problem             TEXT          NOT NULL,
  actions             TEXT          NOT NULL,
  owner               VARCHAR(200)  NOT NULL,
  first               DATE          NOT NULL,
  last                DATE          NOT NULL,
  budget              BIGINT        NULL,
  follow_up_indicator VARCHAR(60)   NOT NULL,
  follow_up           VARCHAR(1000) NOT NULL,
  impact_indicator    VARCHAR(60)   NOT NULL,
  impact              VARCHAR(1000) NOT NULL,
  UNIQUE KEY federation_commitment_code (code),
  KEY federation_commitment_axis (axis_id, id),
  CONSTRAINT federation_commitment_of FOREIGN KEY (axis_id) REFERENCES federation_axis (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Append-only: an assessment is followed by another, never changed.
CREATE TABLE federation_assessment (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commitment_id BIGINT        NOT NULL,
  completion    VARCHAR(12)   NOT NULL,
  on_day        DATE          NOT NULL,
  words         VARCHAR(2000) NOT NULL,
  evidence      VARCHAR(500)  NOT NULL,
  KEY federation_assessment_commitment (commitment_id, id),
  CONSTRAINT federation_assessment_of FOREIGN KEY (commitment_id) REFERENCES federation_commitment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
