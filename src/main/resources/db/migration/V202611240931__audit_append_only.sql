-- The trail is only ever appended to: the database itself refuses to change or delete a row of it.
CREATE TRIGGER platform_audit_no_update BEFORE UPDATE ON platform_audit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is only appended to';
CREATE TRIGGER platform_audit_no_delete BEFORE DELETE ON platform_audit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is only appended to';
