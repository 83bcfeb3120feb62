-- Complaints to the head of the institution (article 19): one for each answer or expiry.
CREATE TABLE information_complaint (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT      NOT NULL,
  about_day  DATE        NOT NULL,
  filed      DATE        NOT NULL,
  at         DATETIME(6) NOT NULL,
  reply_due  DATE        NOT NULL,
  text       TEXT        NOT NULL,
  state      VARCHAR(10) NOT NULL,
  reason     TEXT        NOT NULL,
  decided    DATE        NULL,
  decided_by BIGINT      NULL,
  UNIQUE KEY information_complaint_once (request_id, about_day),
  KEY information_complaint_queue (state, reply_due, id),
  CONSTRAINT information_complaint_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
