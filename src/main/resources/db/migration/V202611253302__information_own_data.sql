-- When who asked was erased, and what requesters ask to have corrected; the words are sealed like the contact.
ALTER TABLE information_request
  ADD COLUMN erased DATE NULL,
  ADD KEY information_request_erasable (erased, handling, id);

CREATE TABLE information_correction (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  field      VARCHAR(16)  NOT NULL,
  sealed     BLOB         NULL,
  state      VARCHAR(10)  NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  decided    DATETIME(6)  NULL,
  decided_by BIGINT       NULL,
  KEY information_correction_queue (state, id),
  KEY information_correction_request (request_id, id),
  CONSTRAINT information_correction_of FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
