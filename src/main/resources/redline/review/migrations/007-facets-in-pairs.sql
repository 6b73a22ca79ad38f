-- Two of topic, language and category together are a row as well: a filter by both reads only what has both.

INSERT INTO facets (case_id, facet, place, level, received_at, status)
  SELECT a.case_id, a.facet || ' ' || b.facet, a.place, a.level, a.received_at, a.status
  FROM facets a JOIN facets b ON b.case_id = a.case_id
  WHERE (a.facet LIKE 'category:%' AND (b.facet LIKE 'language:%' OR b.facet LIKE 'topic:%'))
    OR (a.facet LIKE 'language:%' AND b.facet LIKE 'topic:%');
