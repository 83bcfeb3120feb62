-- Prices of copies from a day on, and what requesters were told; rows are added, never changed.
CREATE TABLE information_copy_price (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  format     VARCHAR(12)  NOT NULL,
  centimes   BIGINT       NOT NULL,
  valid_from DATE         NOT NULL,
  source     VARCHAR(300) NOT NULL,
  written_by BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  KEY information_copy_price_day (format, valid_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE information_copy_cost (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT       NOT NULL,
  lines_of   VARCHAR(400) NOT NULL,
  stated_by  BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  KEY information_copy_cost_request (request_id, id),
  CONSTRAINT information_copy_cost_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
