-- What a collectivity reports, and what is made of the reports of those below it.

-- One row for each month this collectivity has reported on.
CREATE TABLE federation_own_report (
  period   CHAR(7)       NOT NULL PRIMARY KEY,
  nil      BOOLEAN       NOT NULL,
  sent     DATETIME(6)   NOT NULL,
  times    INT           NOT NULL,
  returned DATETIME(6)   NULL,
  reasons  VARCHAR(4000) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Leaves that figures are made of: every revision, the newest of each record marked. The bytes are in the log.
CREATE TABLE federation_input (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ou        VARCHAR(12)  NOT NULL,
  seq       BIGINT       NOT NULL,
  hash      CHAR(64)     NOT NULL,
  kind      VARCHAR(80)  NOT NULL,
  record_id VARCHAR(120) NOT NULL,
  rev       BIGINT       NOT NULL,
  period    CHAR(7)      NOT NULL,
  newest    BOOLEAN      NOT NULL,
  body      MEDIUMTEXT   NOT NULL,
  UNIQUE KEY federation_input_place (ou, seq),
  KEY federation_input_record (ou, kind, record_id, newest),
  KEY federation_input_counted (kind, period, newest, ou)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The report of one collectivity for one month as its parent sees it; returned and latest are moments in microseconds.
CREATE TABLE federation_reporting (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ou       VARCHAR(12)   NOT NULL,
  period   CHAR(7)       NOT NULL,
  first    DATE          NULL,
  nil      BOOLEAN       NOT NULL,
  returned BIGINT        NOT NULL,
  latest   BIGINT        NOT NULL,
  reasons  VARCHAR(4000) NOT NULL,
  UNIQUE KEY federation_reporting_one (period, ou)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Figures that were sealed, edition by edition; never changed afterwards.
CREATE TABLE federation_rollup (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  indicator   VARCHAR(60)   NOT NULL,
  period      CHAR(7)       NOT NULL,
  edition     INT           NOT NULL,
  method      CHAR(64)      NOT NULL,
  numerator   BIGINT        NOT NULL,
  denominator BIGINT        NOT NULL,
  inputs      BIGINT        NOT NULL,
  hidden      BIGINT        NOT NULL,
  root        CHAR(64)      NOT NULL,
  reporters   VARCHAR(80)   NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  changes     BIGINT        NOT NULL,
  sealed      DATETIME(6)   NOT NULL,
  UNIQUE KEY federation_rollup_edition (indicator, period, edition)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE federation_rollup_input (
  rollup_id BIGINT      NOT NULL,
  ou        VARCHAR(12) NOT NULL,
  seq       BIGINT      NOT NULL,
  PRIMARY KEY (rollup_id, ou, seq),
  CONSTRAINT federation_rollup_input_of FOREIGN KEY (rollup_id) REFERENCES federation_rollup (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
