-- Each change of the calendar of closure days: what announced it, the day it was announced, when and by whom it was entered.
CREATE TABLE collectivity_calendar_revision (
  number     INT          NOT NULL PRIMARY KEY,
  cause      VARCHAR(12)  NOT NULL,
  source     VARCHAR(300) NOT NULL,
  announced  DATE         NULL,
  entered    DATETIME(6)  NOT NULL,
  actor      VARCHAR(80)  NOT NULL,
  actor_name VARCHAR(120) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A closure day as it was known from one day until another. Never changed but for its end, never deleted.
CREATE TABLE collectivity_closure (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  day         DATE         NOT NULL,
  name        VARCHAR(160) NOT NULL,
  name_ar     VARCHAR(160) NULL,
  name_fr     VARCHAR(160) NULL,
  name_zgh    VARCHAR(160) NULL,
  name_en     VARCHAR(160) NULL,
  kind        VARCHAR(12)  NOT NULL,
  status      VARCHAR(12)  NOT NULL,
  source      VARCHAR(300) NOT NULL,
  known_from  DATE         NULL,
  known_until DATE         NULL,
  revision    INT          NOT NULL,
  ended_by    INT          NULL,
  KEY collectivity_closure_day (day),
  CONSTRAINT collectivity_closure_revision FOREIGN KEY (revision) REFERENCES collectivity_calendar_revision (number),
  CONSTRAINT collectivity_closure_ended FOREIGN KEY (ended_by) REFERENCES collectivity_calendar_revision (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The years the calendar covers.
CREATE TABLE collectivity_calendar_year (
  year     INT NOT NULL PRIMARY KEY,
  revision INT NOT NULL,
  CONSTRAINT collectivity_calendar_year_revision FOREIGN KEY (revision) REFERENCES collectivity_calendar_revision (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
