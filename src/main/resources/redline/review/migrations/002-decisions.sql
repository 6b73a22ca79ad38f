-- What persons decided. Nothing is overwritten but for the mark that a decision was undone.

CREATE TABLE decisions (
  id ${id},
  case_id BIGINT NOT NULL,
  client_key TEXT NOT NULL,         -- given by the page, so that one press of a key is one decision
  reviewer TEXT NOT NULL,
  outcome TEXT NOT NULL,            -- escalation, not-escalation, unsure
  rabat TEXT NOT NULL,              -- what the person says of the five factors, as JSON
  note TEXT NOT NULL,
  at BIGINT NOT NULL,
  replaces BIGINT,                  -- the decision that held before
  via BIGINT,                       -- the decision about the case of the same words
  undone_at BIGINT,
  undone_by TEXT
);

CREATE UNIQUE INDEX decisions_by_key ON decisions (client_key, case_id);
CREATE INDEX decisions_by_case ON decisions (case_id, id);
CREATE INDEX decisions_by_via ON decisions (via);
CREATE INDEX decisions_by_reviewer ON decisions (reviewer, id);

CREATE TABLE verdicts (
  decision_id BIGINT NOT NULL,
  place INTEGER NOT NULL,           -- of the flag
  entry TEXT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (decision_id, place)
);

CREATE INDEX verdicts_by_entry ON verdicts (entry);
