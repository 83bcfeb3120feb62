-- The scan of the form on which a request came shows who asks, often with a national id: for officers alone, and struck with the contact.
UPDATE information_file f JOIN information_request r ON r.id = f.request_id
  SET f.side = 'FORM' WHERE f.side = 'REQUEST' AND r.channel <> 'WEB';
