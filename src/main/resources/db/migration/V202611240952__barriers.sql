-- Reports of accessibility barriers, each a case with its own number and clock. What the person wrote about herself is sealed.
CREATE TABLE services_barrier (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref      VARCHAR(32)  NOT NULL,
  token    BINARY(32)   NOT NULL,
  sender   BINARY(32)   NOT NULL,
  state    VARCHAR(12)  NOT NULL,
  place    VARCHAR(300) NOT NULL,
  happened BLOB         NOT NULL,
  needed   BLOB         NULL,
  contact  BLOB         NULL,
  language VARCHAR(3)   NOT NULL,
  received DATETIME(6)  NOT NULL,
  due      DATE         NULL,
  answered DATETIME(6)  NULL,
  version  INT          NOT NULL,
  UNIQUE KEY services_barrier_ref (ref),
  KEY services_barrier_state (state, due),
  KEY services_barrier_sender (sender, received)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What was done about a report; only ever appended to.
CREATE TABLE services_barrier_step (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  barrier BIGINT      NOT NULL,
  kind    VARCHAR(12) NOT NULL,
  words   TEXT        NOT NULL,
  at      DATETIME(6) NOT NULL,
  KEY services_barrier_step_of (barrier, id),
  CONSTRAINT services_barrier_step_barrier FOREIGN KEY (barrier) REFERENCES services_barrier (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
