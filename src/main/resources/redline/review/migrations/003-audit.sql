-- The audit log: rows are only ever added. Each row carries the digest of the one before it, and of its own details;
-- the details stand apart, so that erasing them leaves the chain as it is.

CREATE TABLE audit (
  seq BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  details_digest TEXT NOT NULL,
  previous TEXT NOT NULL,
  digest TEXT NOT NULL
);

CREATE TABLE audit_details (
  seq BIGINT NOT NULL PRIMARY KEY,
  salt TEXT NOT NULL,
  details TEXT NOT NULL
);

CREATE INDEX audit_by_subject ON audit (subject);

CREATE TABLE audit_head (
  one INTEGER NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL,
  digest TEXT NOT NULL
);

INSERT INTO audit_head (one, seq, digest) VALUES (1, 0, '');

--@ sqlite
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

--@ sqlite
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

--@ postgresql
CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END; $$;

--@ postgresql
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
EXECUTE FUNCTION audit_append_only();
