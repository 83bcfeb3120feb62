-- Parts of an answer that end differently, what was passed on to another institution, and third parties who were asked.
CREATE TABLE information_part (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id      BIGINT       NOT NULL,
  title           VARCHAR(500) NOT NULL,
  outcome         VARCHAR(20)  NOT NULL,
  ground          VARCHAR(24)  NULL,
  reason          TEXT         NOT NULL,
  orientation     VARCHAR(2000) NOT NULL,
  transfer_reason VARCHAR(20)  NULL,
  transferred     DATE         NULL,
  KEY information_part_request (request_id, id),
  CONSTRAINT information_part_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE information_consultation (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT       NOT NULL,
  party      VARCHAR(200) NOT NULL,
  question   TEXT         NOT NULL,
  asked      DATE         NOT NULL,
  due        DATE         NOT NULL,
  reply      VARCHAR(12)  NOT NULL,
  words      TEXT         NOT NULL,
  replied    DATE         NULL,
  KEY information_consultation_request (request_id, id),
  CONSTRAINT information_consultation_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
