-- What became of the last runs of each job, for the page of the administrator.
ALTER TABLE platform_job
  ADD COLUMN runs        BIGINT       NOT NULL DEFAULT 0,
  ADD COLUMN failures    BIGINT       NOT NULL DEFAULT 0,
  ADD COLUMN last_failed DATETIME(6)  NULL,
  ADD COLUMN last_error  VARCHAR(120) NULL;

-- Files in the archive; their bytes lie under opencommune.files.directory as place says.
CREATE TABLE platform_file (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  place   VARCHAR(40)  NOT NULL,
  name    VARCHAR(160) NOT NULL,
  type    VARCHAR(100) NOT NULL,
  bytes   BIGINT       NOT NULL,
  sha256  BINARY(32)   NOT NULL,
  state   VARCHAR(10)  NOT NULL,
  created DATETIME(6)  NOT NULL,
  scanned DATETIME(6)  NULL,
  finding VARCHAR(120) NULL,
  UNIQUE KEY platform_file_place (place),
  KEY platform_file_state (state, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
