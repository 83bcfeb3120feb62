-- The state of jobs shared by all nodes: one lease per job, so that each runs once.
CREATE TABLE platform_job (
  name         VARCHAR(80)  NOT NULL PRIMARY KEY,
  lease_owner  VARCHAR(80)  NULL,
  lease_until  DATETIME(6)  NULL,
  last_started DATETIME(6)  NULL,
  last_ended   DATETIME(6)  NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
