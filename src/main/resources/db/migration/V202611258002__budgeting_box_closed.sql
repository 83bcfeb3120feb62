-- Nothing comes into a closed box; nobody is put on the roll as having voted, and whoever has voted stays on it; seals and receipts stay.
DELIMITER //
CREATE TRIGGER budgeting_box_closes BEFORE INSERT ON budgeting_box FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM budgeting_vote WHERE cycle_id = NEW.cycle_id AND closed IS NOT NULL LOCK IN SHARE MODE) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The box is closed';
  END IF;
END//
CREATE TRIGGER budgeting_roll_begins BEFORE INSERT ON budgeting_roll FOR EACH ROW
BEGIN
  IF NEW.channel IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Nobody is put on the roll as having voted';
  END IF;
END//
CREATE TRIGGER budgeting_roll_keeps BEFORE DELETE ON budgeting_roll FOR EACH ROW
BEGIN
  IF OLD.channel IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Whoever has voted stays on the roll';
  END IF;
END//
CREATE TRIGGER budgeting_seal_stays BEFORE UPDATE ON budgeting_seal FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never changed';
END//
CREATE TRIGGER budgeting_seal_keeps BEFORE DELETE ON budgeting_seal FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never taken away';
END//
CREATE TRIGGER budgeting_receipt_stays BEFORE UPDATE ON budgeting_receipt FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A receipt is never changed';
END//
CREATE TRIGGER budgeting_receipt_keeps BEFORE DELETE ON budgeting_receipt FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A receipt is never taken away';
END//
DELIMITER ;
