-- What the administrator wrote over the configuration and the country's list; one row, NULL where nothing was.
CREATE TABLE collectivity_identity (
  id         INT          NOT NULL PRIMARY KEY,
  code       VARCHAR(12)  NULL,
  type       VARCHAR(12)  NULL,
  name_ar    VARCHAR(160) NULL,
  name_fr    VARCHAR(160) NULL,
  name_zgh   VARCHAR(160) NULL,
  name_en    VARCHAR(160) NULL,
  parent     VARCHAR(12)  NULL,
  population INT          NULL,
  prefix     VARCHAR(6)   NULL,
  version    INT          NOT NULL,
  changed    DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
