-- Proposals of residents. Name, address and secret of the author are sealed; the public name is what the author chose to show. Voices are
-- endorsements and co-authors: of a person only a keyed digest is kept, once the mail that asks to confirm is sent.
CREATE TABLE budgeting_proposal (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number      VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cycle_id    BIGINT       NOT NULL,
  state       VARCHAR(12)  NOT NULL,
  language    VARCHAR(3)   NOT NULL,
  channel     VARCHAR(8)   NOT NULL,
  title       VARCHAR(200) NOT NULL,
  text        TEXT         NOT NULL,
  place       VARCHAR(200) NOT NULL,
  area        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  latitude    DECIMAL(8,5) NULL,
  longitude   DECIMAL(8,5) NULL,
  gender      VARCHAR(16)  NOT NULL,
  climate     VARCHAR(120) NOT NULL,
  public_name VARCHAR(120) NOT NULL,
  contact     BLOB         NULL,
  token_hash  BINARY(32)   NULL,
  created     DATETIME(6)  NOT NULL,
  submitted   DATETIME(6)  NULL,
  improved    BOOLEAN      NOT NULL,
  told        BOOLEAN      NOT NULL,
  answer      TEXT         NOT NULL,
  into_id     BIGINT       NULL,
  from_id     BIGINT       NULL,
  project     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  erased      DATE         NULL,
  UNIQUE KEY budgeting_proposal_number (number),
  KEY budgeting_proposal_list (cycle_id, state, submitted),
  KEY budgeting_proposal_into (into_id),
  CONSTRAINT budgeting_proposal_of FOREIGN KEY (cycle_id) REFERENCES budgeting_cycle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_proposal_event (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT      NOT NULL,
  at          DATETIME(6) NOT NULL,
  kind        VARCHAR(12) NOT NULL,
  words       TEXT        NOT NULL,
  by_account  BIGINT      NULL,
  KEY budgeting_proposal_event_of (proposal_id, id),
  CONSTRAINT budgeting_proposal_event_for FOREIGN KEY (proposal_id) REFERENCES budgeting_proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_proposal_file (
  archive_id  BIGINT       NOT NULL PRIMARY KEY,
  proposal_id BIGINT       NOT NULL,
  name        VARCHAR(200) NOT NULL,
  type        VARCHAR(120) NOT NULL,
  bytes       BIGINT       NOT NULL,
  KEY budgeting_proposal_file_of (proposal_id),
  CONSTRAINT budgeting_proposal_file_for FOREIGN KEY (proposal_id) REFERENCES budgeting_proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_voice (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT       NOT NULL,
  kind        VARCHAR(8)   NOT NULL,
  person      BINARY(32)   NOT NULL,
  public_name VARCHAR(120) NOT NULL,
  token_hash  BINARY(32)   NOT NULL,
  asked       DATETIME(6)  NOT NULL,
  confirmed   DATETIME(6)  NULL,
  UNIQUE KEY budgeting_voice_once (proposal_id, kind, person),
  UNIQUE KEY budgeting_voice_token (token_hash),
  CONSTRAINT budgeting_voice_for FOREIGN KEY (proposal_id) REFERENCES budgeting_proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_comment (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT       NOT NULL,
  at          DATETIME(6)  NOT NULL,
  public_name VARCHAR(120) NOT NULL,
  text        TEXT         NOT NULL,
  state       VARCHAR(8)   NOT NULL,
  KEY budgeting_comment_of (proposal_id, state, id),
  CONSTRAINT budgeting_comment_for FOREIGN KEY (proposal_id) REFERENCES budgeting_proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
