-- Cycles of the participatory budget. Amounts are whole dirhams. Once the rule of a cycle is published (digest), the database itself
-- refuses to change it and what it rests on: the money, the areas, the categories, the projects.
CREATE TABLE budgeting_cycle (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_ar        VARCHAR(200) NOT NULL,
  name_fr        VARCHAR(200) NOT NULL,
  name_zgh       VARCHAR(200) NULL,
  name_en        VARCHAR(200) NULL,
  year           SMALLINT     NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  line_reference VARCHAR(80)  NOT NULL,
  line_amount    BIGINT       NOT NULL,
  UNIQUE KEY budgeting_cycle_code (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_phase (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id  BIGINT      NOT NULL,
  kind      VARCHAR(16) NOT NULL,
  first_day DATE        NOT NULL,
  last_day  DATE        NOT NULL,
  UNIQUE KEY budgeting_phase_once (cycle_id, kind),
  CONSTRAINT budgeting_phase_of FOREIGN KEY (cycle_id) REFERENCES budgeting_cycle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_area (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id  BIGINT       NOT NULL,
  code      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_ar   VARCHAR(200) NOT NULL,
  name_fr   VARCHAR(200) NOT NULL,
  name_zgh  VARCHAR(200) NULL,
  name_en   VARCHAR(200) NULL,
  envelope  BIGINT       NULL,
  city_wide BOOLEAN      NOT NULL,
  units     VARCHAR(500) NOT NULL,
  UNIQUE KEY budgeting_area_code (cycle_id, code),
  CONSTRAINT budgeting_area_of FOREIGN KEY (cycle_id) REFERENCES budgeting_cycle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_category (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id BIGINT       NOT NULL,
  code     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_ar  VARCHAR(200) NOT NULL,
  name_fr  VARCHAR(200) NOT NULL,
  name_zgh VARCHAR(200) NULL,
  name_en  VARCHAR(200) NULL,
  envelope BIGINT       NULL,
  UNIQUE KEY budgeting_category_code (cycle_id, code),
  CONSTRAINT budgeting_category_of FOREIGN KEY (cycle_id) REFERENCES budgeting_cycle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_project (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id        BIGINT       NOT NULL,
  project         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_ar         VARCHAR(200) NOT NULL,
  name_fr         VARCHAR(200) NOT NULL,
  name_zgh        VARCHAR(200) NULL,
  name_en         VARCHAR(200) NULL,
  description_ar  TEXT         NULL,
  description_fr  TEXT         NULL,
  description_zgh TEXT         NULL,
  description_en  TEXT         NULL,
  cost            BIGINT       NULL,
  area            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  incompatible    VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY budgeting_project_once (cycle_id, project),
  CONSTRAINT budgeting_project_of FOREIGN KEY (cycle_id) REFERENCES budgeting_cycle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_declaration (
  cycle_id  BIGINT      NOT NULL PRIMARY KEY,
  settings  TEXT        NOT NULL,
  text      MEDIUMTEXT  NULL,
  digest    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  published DATETIME(6) NULL,
  CONSTRAINT budgeting_declaration_of FOREIGN KEY (cycle_id) REFERENCES budgeting_cycle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

DELIMITER //
CREATE TRIGGER budgeting_declaration_kept BEFORE UPDATE ON budgeting_declaration FOR EACH ROW
BEGIN
  IF OLD.digest IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A published rule is never changed';
  END IF;
END//
CREATE TRIGGER budgeting_declaration_stays BEFORE DELETE ON budgeting_declaration FOR EACH ROW
BEGIN
  IF OLD.digest IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A published rule is never deleted';
  END IF;
END//
CREATE TRIGGER budgeting_cycle_kept BEFORE UPDATE ON budgeting_cycle FOR EACH ROW
BEGIN
  IF (OLD.code <> NEW.code OR OLD.year <> NEW.year OR OLD.line_reference <> NEW.line_reference OR OLD.line_amount <> NEW.line_amount)
      AND EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = OLD.id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: its money stays';
  END IF;
END//
CREATE TRIGGER budgeting_area_no_insert BEFORE INSERT ON budgeting_area FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = NEW.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_area_no_update BEFORE UPDATE ON budgeting_area FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = OLD.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_area_no_delete BEFORE DELETE ON budgeting_area FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = OLD.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_category_no_insert BEFORE INSERT ON budgeting_category FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = NEW.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_category_no_update BEFORE UPDATE ON budgeting_category FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = OLD.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_category_no_delete BEFORE DELETE ON budgeting_category FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = OLD.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_project_no_insert BEFORE INSERT ON budgeting_project FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = NEW.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_project_no_update BEFORE UPDATE ON budgeting_project FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = OLD.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_project_no_delete BEFORE DELETE ON budgeting_project FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = OLD.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
DELIMITER ;
