-- What a ballot says lies sealed in the box, with the area of its voter; the age is no longer there. A box with ballots cannot be carried
-- over, because the database cannot seal them: such a vote is finished with the version it began with.
ALTER TABLE budgeting_box ADD CONSTRAINT finish_the_vote_with_the_version_it_began_with CHECK (cycle_id < 0);
ALTER TABLE budgeting_box DROP CONSTRAINT finish_the_vote_with_the_version_it_began_with;
ALTER TABLE budgeting_box
  DROP COLUMN projects, DROP COLUMN points, DROP COLUMN age_band, DROP COLUMN area,
  ADD COLUMN sealed VARBINARY(16000) NOT NULL AFTER ballot;

-- The key of the box, and what the roll was when it was last changed.
ALTER TABLE budgeting_vote
  ADD COLUMN box_key VARBINARY(300) NULL AFTER voter_key,
  ADD COLUMN roll_size INT NULL AFTER key_destroyed,
  ADD COLUMN roll_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER roll_size;

-- A code of the desk is apart from a mailed one, which never takes its place. A day of birth is forgotten with the key of the vote.
ALTER TABLE budgeting_roll
  MODIFY COLUMN born DATE NULL,
  ADD COLUMN phone VARBINARY(300) NULL AFTER mail,
  ADD COLUMN desk_code BINARY(32) NULL AFTER code_tries;
UPDATE budgeting_roll SET desk_code = code, code = NULL, code_until = NULL WHERE code_channel = 'DESK';
ALTER TABLE budgeting_roll DROP COLUMN code_channel;

-- One voter added or struck while people vote: asked for by one officer, agreed by another. Who it is stays sealed until it is decided.
CREATE TABLE budgeting_roll_change (
  id         BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id   BIGINT          NOT NULL,
  kind       VARCHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  voter      BINARY(32)      NOT NULL,
  line       VARBINARY(1500) NULL,
  reason     VARCHAR(1000)   NOT NULL,
  asked      DATETIME(6)     NOT NULL,
  asked_by   BIGINT          NOT NULL,
  decided    DATETIME(6)     NULL,
  decided_by BIGINT          NULL,
  agreed     BOOLEAN         NOT NULL DEFAULT FALSE,
  KEY budgeting_roll_change_of (cycle_id, voter, agreed),
  CONSTRAINT budgeting_roll_change_for FOREIGN KEY (cycle_id) REFERENCES budgeting_cycle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who voted, in numbers of which small ones are hidden, as it was published.
CREATE TABLE budgeting_participation (
  cycle_id BIGINT      NOT NULL,
  feature  VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place    INT         NOT NULL,
  value    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entitled INT         NULL,
  voted    INT         NULL,
  PRIMARY KEY (cycle_id, feature, place)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The name of a co-author who confirms once the proposal is public is looked at before it is shown. Who is asked before the proposal is
-- sent is written to afterwards only; until then the address is kept sealed.
ALTER TABLE budgeting_voice
  ADD COLUMN shown BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN address VARBINARY(600) NULL;
UPDATE budgeting_voice SET shown = TRUE WHERE kind = 'COAUTHOR' AND confirmed IS NOT NULL;

DROP TRIGGER budgeting_area_no_update;
DROP TRIGGER budgeting_category_no_update;
DROP TRIGGER budgeting_project_no_update;
DELIMITER //
CREATE TRIGGER budgeting_area_no_update BEFORE UPDATE ON budgeting_area FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id IN (OLD.cycle_id, NEW.cycle_id) AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_category_no_update BEFORE UPDATE ON budgeting_category FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id IN (OLD.cycle_id, NEW.cycle_id) AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
CREATE TRIGGER budgeting_project_no_update BEFORE UPDATE ON budgeting_project FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id IN (OLD.cycle_id, NEW.cycle_id) AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: this stays';
  END IF;
END//
-- The days up to the last one of the ballot are part of the published rule.
CREATE TRIGGER budgeting_phase_no_insert BEFORE INSERT ON budgeting_phase FOR EACH ROW
BEGIN
  IF NEW.kind NOT IN ('BALLOT_REVIEW', 'RESULT', 'DELIVERY')
      AND EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = NEW.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: its days stay';
  END IF;
END//
CREATE TRIGGER budgeting_phase_no_update BEFORE UPDATE ON budgeting_phase FOR EACH ROW
BEGIN
  IF NOT (OLD.kind IN ('BALLOT_REVIEW', 'RESULT', 'DELIVERY') AND NEW.kind IN ('BALLOT_REVIEW', 'RESULT', 'DELIVERY'))
      AND NOT (OLD.kind = NEW.kind AND OLD.cycle_id = NEW.cycle_id AND OLD.first_day = NEW.first_day AND OLD.last_day = NEW.last_day)
      AND EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id IN (OLD.cycle_id, NEW.cycle_id) AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: its days stay';
  END IF;
END//
CREATE TRIGGER budgeting_phase_no_delete BEFORE DELETE ON budgeting_phase FOR EACH ROW
BEGIN
  IF OLD.kind NOT IN ('BALLOT_REVIEW', 'RESULT', 'DELIVERY')
      AND EXISTS (SELECT 1 FROM budgeting_declaration d WHERE d.cycle_id = OLD.cycle_id AND d.digest IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The rule of this cycle is published: its days stay';
  END IF;
END//
-- A closed box stays closed, a published result stays as it is, a destroyed key does not come back.
CREATE TRIGGER budgeting_vote_stays BEFORE UPDATE ON budgeting_vote FOR EACH ROW
BEGIN
  IF OLD.cycle_id <> NEW.cycle_id OR (OLD.box_key IS NOT NULL AND NOT (NEW.box_key <=> OLD.box_key))
      OR (NEW.voter_key IS NOT NULL AND NOT (NEW.voter_key <=> OLD.voter_key)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The keys of a vote stay, until the one of its voters is destroyed';
  END IF;
  IF OLD.closed IS NOT NULL AND NOT (NEW.closed <=> OLD.closed AND BINARY NEW.remark <=> BINARY OLD.remark
      AND NEW.roll_digest <=> OLD.roll_digest AND NEW.roll_size <=> OLD.roll_size) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A closed box stays closed';
  END IF;
  IF OLD.published IS NOT NULL AND NOT (NEW.published <=> OLD.published AND BINARY NEW.ballots <=> BINARY OLD.ballots
      AND BINARY NEW.result <=> BINARY OLD.result AND NEW.digest <=> OLD.digest AND NEW.counted <=> OLD.counted
      AND NEW.counted_by <=> OLD.counted_by AND NEW.confirmed <=> OLD.confirmed AND NEW.confirmed_by <=> OLD.confirmed_by) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A published result is never changed';
  END IF;
END//
CREATE TRIGGER budgeting_vote_keeps BEFORE DELETE ON budgeting_vote FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A vote is never deleted';
END//
-- From the first day of the ballot on, the roll is changed by agreed corrections only; what it says of a voter stays until the key is gone.
CREATE TRIGGER budgeting_roll_full BEFORE INSERT ON budgeting_roll FOR EACH ROW FOLLOWS budgeting_roll_begins
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_phase p WHERE p.cycle_id = NEW.cycle_id AND p.kind = 'BALLOT' AND p.first_day <= DATE(UTC_TIMESTAMP()))
      AND NOT EXISTS (SELECT 1 FROM budgeting_roll_change c WHERE c.cycle_id = NEW.cycle_id AND c.voter = NEW.voter AND c.agreed
                      AND c.kind = 'ADD') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ballot has begun: the roll is full';
  END IF;
END//
CREATE TRIGGER budgeting_roll_whole BEFORE DELETE ON budgeting_roll FOR EACH ROW FOLLOWS budgeting_roll_keeps
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_phase p WHERE p.cycle_id = OLD.cycle_id AND p.kind = 'BALLOT' AND p.first_day <= DATE(UTC_TIMESTAMP()))
      AND NOT EXISTS (SELECT 1 FROM budgeting_roll_change c WHERE c.cycle_id = OLD.cycle_id AND c.voter = OLD.voter AND c.agreed
                      AND c.kind = 'STRIKE') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ballot has begun: the roll stays';
  END IF;
END//
CREATE TRIGGER budgeting_roll_facts BEFORE UPDATE ON budgeting_roll FOR EACH ROW FOLLOWS budgeting_roll_marked
BEGIN
  IF NOT (NEW.voter = OLD.voter AND NEW.cycle_id = OLD.cycle_id AND NEW.area = OLD.area AND NEW.born <=> OLD.born AND NEW.sex = OLD.sex)
      AND EXISTS (SELECT 1 FROM budgeting_vote v WHERE v.cycle_id = OLD.cycle_id AND v.voter_key IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What the roll says of a voter stays';
  END IF;
END//
CREATE TRIGGER budgeting_participation_stays BEFORE UPDATE ON budgeting_participation FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A published participation is never changed';
END//
DELIMITER ;
