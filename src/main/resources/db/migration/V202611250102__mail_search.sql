-- Mails are looked for by what they belong to, and listed by state with the newest first.
ALTER TABLE platform_mail
  ADD KEY platform_mail_about (about),
  ADD KEY platform_mail_state (state, id);
