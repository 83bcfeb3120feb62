-- A request whose urgency was declined is treated as an ordinary one; the index of the figures says so too.
ALTER TABLE information_request
  DROP KEY information_request_figures,
  ADD KEY information_request_figures (received, handling, outcome, ground, kind, urgency, channel, known_due, answered,
    acknowledged_days, answered_days);
