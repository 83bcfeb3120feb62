-- Each winner of a published result becomes a project that is delivered. Amounts are centimes. What was promised first stays; a later day
-- is a delay with its reason.
CREATE TABLE budgeting_delivery (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id   BIGINT        NOT NULL,
  project    VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit       VARCHAR(200)  NOT NULL DEFAULT '',
  committed  BIGINT        NOT NULL DEFAULT 0,
  spent      BIGINT        NOT NULL DEFAULT 0,
  stopped    VARCHAR(2000) NULL,
  stopped_on DATE          NULL,
  version    INT           NOT NULL DEFAULT 0,
  changed    DATETIME(6)   NOT NULL,
  UNIQUE KEY budgeting_delivery_once (cycle_id, project),
  CONSTRAINT budgeting_delivery_of FOREIGN KEY (cycle_id) REFERENCES budgeting_cycle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_milestone (
  delivery_id BIGINT      NOT NULL,
  kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  promised    DATE        NOT NULL,
  due         DATE        NOT NULL,
  done        DATE        NULL,
  PRIMARY KEY (delivery_id, kind),
  CONSTRAINT budgeting_milestone_of FOREIGN KEY (delivery_id) REFERENCES budgeting_delivery (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_delay (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  delivery_id BIGINT        NOT NULL,
  kind        VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_day    DATE          NOT NULL,
  to_day      DATE          NOT NULL,
  reason      VARCHAR(2000) NOT NULL,
  at          DATETIME(6)   NOT NULL,
  KEY budgeting_delay_for (delivery_id, id),
  CONSTRAINT budgeting_delay_of FOREIGN KEY (delivery_id) REFERENCES budgeting_delivery (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_contract (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  delivery_id BIGINT       NOT NULL,
  reference   VARCHAR(80)  NOT NULL,
  holder      VARCHAR(200) NOT NULL,
  amount      BIGINT       NOT NULL,
  signed      DATE         NOT NULL,
  UNIQUE KEY budgeting_contract_once (delivery_id, reference),
  CONSTRAINT budgeting_contract_of FOREIGN KEY (delivery_id) REFERENCES budgeting_delivery (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_photo (
  archive_id  BIGINT       NOT NULL PRIMARY KEY,
  delivery_id BIGINT       NOT NULL,
  alternative VARCHAR(300) NOT NULL,
  taken       DATE         NOT NULL,
  type        VARCHAR(120) NOT NULL,
  bytes       BIGINT       NOT NULL,
  KEY budgeting_photo_for (delivery_id, taken),
  CONSTRAINT budgeting_photo_of FOREIGN KEY (delivery_id) REFERENCES budgeting_delivery (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What happened, for the feed and for those who follow: told_to is the last follower that was written to, until all are.
CREATE TABLE budgeting_delivery_event (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  delivery_id BIGINT      NOT NULL,
  at          DATETIME(6) NOT NULL,
  kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  milestone   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  day         DATE        NULL,
  told        BOOLEAN     NOT NULL DEFAULT FALSE,
  told_to     BIGINT      NOT NULL DEFAULT 0,
  KEY budgeting_delivery_event_for (delivery_id, id),
  KEY budgeting_delivery_event_waits (told, id),
  CONSTRAINT budgeting_delivery_event_of FOREIGN KEY (delivery_id) REFERENCES budgeting_delivery (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE budgeting_follower (
  id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  delivery_id BIGINT         NOT NULL,
  address     BINARY(32)     NOT NULL,
  token_hash  BINARY(32)     NOT NULL,
  language    VARCHAR(3)     NOT NULL,
  sealed      VARBINARY(600) NOT NULL,
  asked       DATETIME(6)    NOT NULL,
  confirmed   DATETIME(6)    NULL,
  UNIQUE KEY budgeting_follower_once (delivery_id, address),
  UNIQUE KEY budgeting_follower_token (token_hash),
  CONSTRAINT budgeting_follower_of FOREIGN KEY (delivery_id) REFERENCES budgeting_delivery (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
