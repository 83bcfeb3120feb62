-- Logs of FED/1: this node's own, those received from nodes below, those toward and from them. What was appended stays as it is.
CREATE TABLE federation_log (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  origin   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ours     BOOLEAN     NOT NULL,
  down     BOOLEAN     NOT NULL,
  size     BIGINT      NOT NULL DEFAULT 0,
  peaks    BLOB        NOT NULL,
  frozen   DATETIME(6) NULL,
  received DATETIME(6) NULL,
  UNIQUE KEY federation_log_origin (origin)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE federation_leaf (
  log_id   BIGINT       NOT NULL,
  seq      BIGINT       NOT NULL,
  hash     BINARY(32)   NOT NULL,
  record   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  rev      BIGINT       NOT NULL,
  kind     VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  bytes    MEDIUMBLOB   NOT NULL,
  PRIMARY KEY (log_id, seq),
  KEY federation_leaf_record (log_id, record, rev),
  KEY federation_leaf_kind (log_id, kind, seq),
  CONSTRAINT federation_leaf_of FOREIGN KEY (log_id) REFERENCES federation_log (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Hashes of whole subtrees above the leaves.
CREATE TABLE federation_node (
  log_id BIGINT     NOT NULL,
  level  TINYINT    NOT NULL,
  place  BIGINT     NOT NULL,
  hash   BINARY(32) NOT NULL,
  PRIMARY KEY (log_id, level, place)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Signed heads: of a received log as its node signed them, with the place of its checkpoint in this node's own log.
CREATE TABLE federation_checkpoint (
  log_id  BIGINT      NOT NULL,
  size    BIGINT      NOT NULL,
  note    TEXT        NOT NULL,
  made    DATETIME(6) NOT NULL,
  own_seq BIGINT      NULL,
  PRIMARY KEY (log_id, size),
  CONSTRAINT federation_checkpoint_of FOREIGN KEY (log_id) REFERENCES federation_log (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Public keys of nodes, this one too. A key holds for heads of sizes above from_size up to until_size, and is void above void_above.
CREATE TABLE federation_key (
  ou         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  key_text   VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_size  BIGINT       NOT NULL,
  until_size BIGINT       NULL,
  void_above BIGINT       NULL,
  known      DATETIME(6)  NOT NULL,
  PRIMARY KEY (ou, key_text)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

DELIMITER //
CREATE TRIGGER federation_leaf_stays BEFORE UPDATE ON federation_leaf FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A leaf is never changed';
END//
CREATE TRIGGER federation_leaf_keeps BEFORE DELETE ON federation_leaf FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A leaf is never taken away';
END//
CREATE TRIGGER federation_node_stays BEFORE UPDATE ON federation_node FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A hash of a log is never changed';
END//
CREATE TRIGGER federation_node_keeps BEFORE DELETE ON federation_node FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A hash of a log is never taken away';
END//
CREATE TRIGGER federation_checkpoint_stays BEFORE UPDATE ON federation_checkpoint FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A signed head is never changed';
END//
CREATE TRIGGER federation_checkpoint_keeps BEFORE DELETE ON federation_checkpoint FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A signed head is never taken away';
END//
CREATE TRIGGER federation_log_grows BEFORE UPDATE ON federation_log FOR EACH ROW
BEGIN
  IF NEW.size < OLD.size OR NEW.origin <> OLD.origin THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A log only grows';
  END IF;
END//
CREATE TRIGGER federation_log_keeps BEFORE DELETE ON federation_log FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A log is never taken away';
END//
DELIMITER ;
