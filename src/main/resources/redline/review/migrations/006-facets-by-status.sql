-- The status of each case beside its facets, so that counting by status reads only what it counts.

ALTER TABLE facets ADD COLUMN status TEXT NOT NULL DEFAULT 'waiting';

UPDATE facets SET status = (SELECT c.status FROM cases c WHERE c.id = facets.case_id)
  WHERE case_id IN (SELECT id FROM cases WHERE status <> 'waiting');

CREATE INDEX facets_by_status ON facets (facet, status, case_id);

-- The log by what somebody looks for in it.
CREATE INDEX audit_by_actor ON audit (actor, seq);
CREATE INDEX audit_by_action ON audit (action, seq);

--@ sqlite
DROP TRIGGER facets_follow;

--@ sqlite
CREATE TRIGGER facets_follow AFTER UPDATE OF status, head_id ON cases
WHEN OLD.status <> NEW.status OR OLD.head_id IS NOT NEW.head_id
BEGIN
  UPDATE facets SET status = NEW.status, place = CASE WHEN NEW.head_id IS NULL
    AND NEW.status IN ('waiting', 'second-opinion') THEN 'queue' ELSE NEW.status END WHERE case_id = NEW.id;
END;

--@ postgresql
CREATE OR REPLACE FUNCTION facets_follow() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  UPDATE facets SET status = NEW.status, place = CASE WHEN NEW.head_id IS NULL
    AND NEW.status IN ('waiting', 'second-opinion') THEN 'queue' ELSE NEW.status END WHERE case_id = NEW.id;
  RETURN NULL;
END; $$;
