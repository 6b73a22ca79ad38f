-- What cases are looked for by, so that a filter reads few rows however many cases wait: each topic, language, category
-- and entry of a case is one row, with its place in the queue beside it.

CREATE TABLE facets (
  case_id BIGINT NOT NULL,
  facet TEXT NOT NULL,              -- such as topic:religion
  place TEXT NOT NULL,              -- queue, or the status of a case that does not stand in the queue itself
  level INTEGER NOT NULL,
  received_at BIGINT NOT NULL,
  PRIMARY KEY (case_id, facet)
);

CREATE INDEX facets_in_order ON facets (facet, place, level DESC, received_at, case_id);

INSERT INTO facets (case_id, facet, place, level, received_at)
  SELECT c.id, n.facet,
    CASE WHEN c.head_id IS NULL AND c.status IN ('waiting', 'second-opinion') THEN 'queue' ELSE c.status END,
    c.level, c.received_at
  FROM cases c JOIN (
    SELECT case_id, 'topic:' || topic AS facet FROM flags
    UNION SELECT case_id, 'category:' || category FROM flags
    UNION SELECT case_id, 'entry:' || entry FROM flags
    UNION SELECT id, 'language:en' FROM cases WHERE languages LIKE '%,en,%'
    UNION SELECT id, 'language:ru' FROM cases WHERE languages LIKE '%,ru,%'
    UNION SELECT id, 'language:kk' FROM cases WHERE languages LIKE '%,kk,%'
  ) n ON n.case_id = c.id;

--@ sqlite
CREATE TRIGGER facets_follow AFTER UPDATE OF status, head_id ON cases
WHEN OLD.status <> NEW.status OR OLD.head_id IS NOT NEW.head_id
BEGIN
  UPDATE facets SET place = CASE WHEN NEW.head_id IS NULL AND NEW.status IN ('waiting', 'second-opinion')
    THEN 'queue' ELSE NEW.status END WHERE case_id = NEW.id;
END;

--@ postgresql
CREATE FUNCTION facets_follow() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  UPDATE facets SET place = CASE WHEN NEW.head_id IS NULL AND NEW.status IN ('waiting', 'second-opinion')
    THEN 'queue' ELSE NEW.status END WHERE case_id = NEW.id;
  RETURN NULL;
END; $$;

--@ postgresql
CREATE TRIGGER facets_follow AFTER UPDATE OF status, head_id ON cases FOR EACH ROW
WHEN (OLD.status <> NEW.status OR OLD.head_id IS DISTINCT FROM NEW.head_id)
EXECUTE FUNCTION facets_follow();

-- The queue by kind, for the next case of another kind; and what a person decided, without what followed from it.
CREATE INDEX cases_by_kind ON cases (level DESC, kind, received_at, id)
  WHERE head_id IS NULL AND status IN ('waiting', 'second-opinion');
CREATE INDEX decisions_of_person ON decisions (reviewer, id) WHERE via IS NULL;
DROP INDEX decisions_by_reviewer;
DROP INDEX flags_by_entry;
DROP INDEX flags_by_category;
