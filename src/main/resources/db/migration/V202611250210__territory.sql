-- Parts of the collectivity's territory, as a tree. A part that records refer to is retired, never deleted.
CREATE TABLE collectivity_unit (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parent_id BIGINT       NULL,
  position  INT          NOT NULL,
  kind      VARCHAR(20)  NOT NULL,
  code      VARCHAR(20)  NULL,
  name_ar   VARCHAR(120) NOT NULL,
  name_fr   VARCHAR(120) NOT NULL,
  name_zgh  VARCHAR(120) NULL,
  name_en   VARCHAR(120) NULL,
  retired   BOOLEAN      NOT NULL,
  example   BOOLEAN      NOT NULL,
  UNIQUE KEY collectivity_unit_code (code),
  KEY collectivity_unit_parent (parent_id, position),
  CONSTRAINT collectivity_unit_in FOREIGN KEY (parent_id) REFERENCES collectivity_unit (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
