package redline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import redline.explain.Assessment;

/**
 * What cases are looked for by: topics, languages, categories and entries, a row for each in the order of the queue. The
 * database itself keeps the rows at the place of their case.
 */
final class Facets {

    /** The place of cases that stand in the queue; the others are at the place named by their status. */
    static final String QUEUE = "queue";

    /** What many cases have: so many are never sorted. */
    static final int MANY = 2_000;

    /** A facet and how many cases have it; counting stops at {@link #MANY}. */
    record Found(String facet, int cases) {}

    private Facets() {}

    /** The facets that a filter asks for. */
    static List<String> of(CaseFilter filter) {
        List<String> facets = new ArrayList<>();
        filter.entry().ifPresent(entry -> facets.add("entry:" + entry));
        filter.category().ifPresent(category -> facets.add("category:" + category));
        filter.language().ifPresent(language -> facets.add("language:" + language));
        filter.topic().ifPresent(topic -> facets.add("topic:" + topic));
        return facets;
    }

    /** Writes the facets of a new case, which stands in the queue. */
    static void insert(Handle handle, long id, Assessment assessment, long now) {
        List<String> facets = Stream.concat(
                        assessment.languages().stream().map(language -> "language:" + language),
                        assessment.flags().stream()
                                .flatMap(flag -> Stream.of(
                                        "topic:" + flag.topic().slug(),
                                        "category:" + flag.category().slug(),
                                        "entry:" + flag.entry())))
                .distinct()
                .toList();
        if (facets.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO facets (case_id, facet, place, level, received_at)"
                + " VALUES (:case, :facet, '" + QUEUE + "', :level, :now)");
        for (String facet : facets) {
            batch.bind("case", id)
                    .bind("facet", facet)
                    .bind("level", assessment.level().ordinal())
                    .bind("now", now)
                    .add();
        }
        batch.execute();
    }

    /** Which rows of facets a filter is about, as a condition: those of its status, else those in the queue. */
    static String chosen(CaseFilter filter) {
        return filter.status().map(status -> "status = '" + status.slug() + "'").orElse("place = '" + QUEUE + "'");
    }

    /** The facet that fewest of the cases have that the filter is about. */
    static Found rarest(Handle handle, CaseFilter filter) {
        return of(filter).stream()
                .map(facet -> new Found(facet, count(handle, facet, chosen(filter))))
                .min(Comparator.comparingInt(Found::cases))
                .orElseThrow();
    }

    private static int count(Handle handle, String facet, String chosen) {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM facets WHERE facet = :facet AND " + chosen
                        + " LIMIT " + MANY + ") AS counted")
                .bind("facet", facet)
                .mapTo(Integer.class)
                .one();
    }
}
