-- Posts that somebody put into the queue, with what the machine read in them at that moment.
-- Times are milliseconds since 1970, in UTC. ${id} is the number that the database gives.

CREATE TABLE cases (
  id ${id},
  client_id TEXT NOT NULL,          -- the id of the platform, as JSON
  digest TEXT NOT NULL,             -- of text and parent: the same id with another text is an edited post
  text TEXT NOT NULL,
  parent TEXT NOT NULL,
  erase_key TEXT,                   -- a digest of the key that the platform supplied, to erase by; nothing else reads it
  received_at BIGINT NOT NULL,
  submissions BIGINT NOT NULL,      -- how often it was submitted
  status TEXT NOT NULL,             -- waiting, second-opinion, decided, superseded
  level INTEGER NOT NULL,           -- 0 none to 3 priority
  severity INTEGER NOT NULL,
  topics TEXT NOT NULL,             -- of the flags, with a comma before and behind each
  languages TEXT NOT NULL,          -- likewise
  kind TEXT NOT NULL,               -- the entry of the gravest flag, for mixing the queue
  flag_print TEXT NOT NULL,         -- a digest of the entries that flagged it
  assessment TEXT NOT NULL,         -- as JSON, with the suppressed flags and all versions
  head_id BIGINT,                   -- the case of the same words that is decided for this one too
  previous_id BIGINT,               -- the same post before it was edited, or the decision that is appealed against
  appeal INTEGER NOT NULL,
  not_for TEXT NOT NULL,            -- who has been unsure about it
  claimed_by TEXT,
  claimed_until BIGINT NOT NULL,
  decision_id BIGINT,               -- the one that holds
  decided_at BIGINT
);

CREATE UNIQUE INDEX cases_by_client ON cases (client_id, digest, appeal);
CREATE INDEX cases_by_head ON cases (head_id) WHERE head_id IS NOT NULL;
CREATE INDEX cases_by_erase_key ON cases (erase_key);
CREATE INDEX cases_by_words ON cases (digest);
CREATE INDEX cases_waiting ON cases (level DESC, received_at, id) WHERE status = 'waiting';
CREATE INDEX cases_unsure ON cases (level DESC, received_at, id) WHERE status = 'second-opinion';
CREATE INDEX cases_decided ON cases (decided_at DESC, id DESC) WHERE status = 'decided';
CREATE INDEX cases_superseded ON cases (received_at) WHERE status = 'superseded';
CREATE INDEX cases_by_claim ON cases (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE INDEX cases_in_queue ON cases (level DESC, received_at, id, kind, claimed_until)
  WHERE head_id IS NULL AND status IN ('waiting', 'second-opinion');

CREATE TABLE flags (
  case_id BIGINT NOT NULL,
  place INTEGER NOT NULL,           -- its place in the assessment, from 0
  entry TEXT NOT NULL,
  category TEXT NOT NULL,
  topic TEXT NOT NULL,
  severity INTEGER NOT NULL,
  PRIMARY KEY (case_id, place)
);

CREATE INDEX flags_by_entry ON flags (entry, case_id);
CREATE INDEX flags_by_category ON flags (category, case_id);

CREATE TABLE case_bands (
  band BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  PRIMARY KEY (band, case_id)
);

CREATE INDEX case_bands_by_case ON case_bands (case_id);

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
