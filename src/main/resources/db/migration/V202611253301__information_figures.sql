-- Read model of the figures. Working days to the receipt and to the final answer are written when they happen and counted anew with
-- each calendar; the index holds everything the figures are made of.
ALTER TABLE information_request
  ADD COLUMN acknowledged_days SMALLINT NULL,
  ADD COLUMN answered_days     SMALLINT NULL,
  ADD KEY information_request_figures (received, handling, outcome, ground, kind, channel, known_due, answered,
    acknowledged_days, answered_days);

-- How many working days there are up to a day, by one revision of the calendar: the difference of two is the days between.
CREATE TABLE information_workday (
  day      DATE NOT NULL PRIMARY KEY,
  ordinal  INT  NOT NULL,
  revision INT  NOT NULL
) ENGINE = InnoDB;

-- The figures of a year as they are shown to everybody, made once a month; a hidden number is not here.
CREATE TABLE information_figures_edition (
  year    INT         NOT NULL,
  edition DATE        NOT NULL,
  subject VARCHAR(16) NOT NULL,
  cell    VARCHAR(24) NOT NULL,
  place   INT         NOT NULL,
  number  BIGINT      NULL,
  as_of   DATE        NOT NULL,
  PRIMARY KEY (year, edition, subject, cell)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
