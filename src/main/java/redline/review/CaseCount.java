package redline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * How many cases of one status fit a filter. What is read is bounded like what is counted, so that no filter and no
 * number of cases makes a person wait.
 *
 * @param cases so many at least
 * @param isLeast whether there may be more
 */
record CaseCount(int cases, boolean isLeast) {

    private static final int READ = 5_000;

    /** Counts up to that number. */
    static CaseCount of(Handle handle, CaseFilter filter, CaseStatus status, int most) {
        CaseFilter asked = filter.at(status);
        List<String> others = new ArrayList<>(Facets.of(asked));
        List<String> conditions = new ArrayList<>();
        boolean isByFacet = asked.ids().isEmpty() && !others.isEmpty();
        String start = "SELECT id AS case_id FROM cases WHERE status = '" + status.slug() + "'";
        if (asked.ids().isPresent()) {
            start += " AND id IN (" + CaseConditions.numbers(asked.ids().orElseThrow()) + ")";
        } else if (isByFacet) {
            String rarest = Facets.rarest(handle, asked).facet();
            others.remove(rarest);
            others.addFirst(rarest);
            start = "SELECT case_id FROM facets WHERE facet = :facet0 AND " + Facets.chosen(asked);
        }
        for (int i = isByFacet ? 1 : 0; i < others.size(); i++) {
            conditions.add(CaseConditions.has("start.case_id", "facet" + i));
        }
        for (int i = 0; i < asked.without().size(); i++) {
            conditions.add("NOT " + CaseConditions.has("start.case_id", "without" + i));
        }
        return read(handle, asked, others, start, conditions, most);
    }

    private static CaseCount read(
            Handle handle, CaseFilter filter, List<String> facets, String start, List<String> conditions, int most) {
        int rows = conditions.isEmpty() ? most : READ;
        String where = conditions.stream().collect(Collectors.joining(" AND ", " WHERE ", ""));
        Query query = handle.createQuery("WITH start AS MATERIALIZED (" + start + " LIMIT " + rows + ")"
                + " SELECT (SELECT count(*) FROM start) AS rows_read, (SELECT count(*) FROM (SELECT 1 FROM start"
                + (conditions.isEmpty() ? "" : where) + " LIMIT " + most + ") AS fitting) AS fitting");
        for (int i = 0; i < facets.size(); i++) {
            query.bind("facet" + i, facets.get(i));
        }
        for (int i = 0; i < filter.without().size(); i++) {
            query.bind("without" + i, "category:" + filter.without().get(i));
        }
        return query.map((row, ctx) -> new CaseCount(
                        row.getInt("fitting"), row.getInt("fitting") >= most || row.getInt("rows_read") >= rows))
                .one();
    }
}
