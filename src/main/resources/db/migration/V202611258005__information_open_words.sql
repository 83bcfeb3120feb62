-- The words of open requests alone: the queue looks for a word among some thousand of them, and not among all of five years.
CREATE TABLE information_open_words (
  request_id BIGINT NOT NULL PRIMARY KEY,
  words      TEXT   NOT NULL,
  FULLTEXT KEY information_open_words_words (words),
  CONSTRAINT information_open_words_of FOREIGN KEY (request_id) REFERENCES information_request (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO information_open_words SELECT id, words FROM information_request WHERE open = TRUE;

DELIMITER //
CREATE TRIGGER information_open_words_begin AFTER INSERT ON information_request FOR EACH ROW
BEGIN
  IF NEW.open THEN
    INSERT INTO information_open_words VALUES (NEW.id, NEW.words);
  END IF;
END//
CREATE TRIGGER information_open_words_follow AFTER UPDATE ON information_request FOR EACH ROW
BEGIN
  IF OLD.open AND NOT NEW.open THEN
    DELETE FROM information_open_words WHERE request_id = NEW.id;
  ELSEIF NEW.open AND NOT OLD.open THEN
    INSERT INTO information_open_words VALUES (NEW.id, NEW.words);
  ELSEIF NEW.open AND NEW.words <> OLD.words THEN
    UPDATE information_open_words SET words = NEW.words WHERE request_id = NEW.id;
  END IF;
END//
DELIMITER ;
