-- What a hidden number was when an edition was made: compared with the next edition, never shown.
ALTER TABLE information_figures_edition ADD COLUMN held BIGINT NULL;

-- Files that were taken off an answer: no case and no document names them, so their bytes go with the next tidying.
DELETE FROM platform_file
  WHERE NOT EXISTS (SELECT 1 FROM information_file f WHERE f.archive_id = platform_file.id)
    AND NOT EXISTS (SELECT 1 FROM information_document d WHERE d.archive_id = platform_file.id)
    AND created < UTC_TIMESTAMP(6) - INTERVAL 1 DAY;
