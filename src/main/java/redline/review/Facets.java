package redline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import redline.explain.Assessment;
import redline.explain.Flag;

/**
 * What cases are looked for by: topics, languages, categories and entries, a row for each, and for each pair of the first
 * three, in the order of the queue. The database itself keeps the rows at the place of their case.
 */
final class Facets {

    /** The place of cases that stand in the queue; the others are at the place named by their status. */
    static final String QUEUE = "queue";

    /** What many cases have: so many are never sorted. */
    static final int MANY = 2_000;

    /** A facet and how many cases have it; counting stops at {@link #MANY}. */
    record Found(String facet, int cases) {}

    private Facets() {}

    /** The facets that a filter asks for: an entry by itself, of the others each pair where there are several. */
    static List<String> of(CaseFilter filter) {
        List<String> facets = new ArrayList<>();
        filter.category().ifPresent(category -> facets.add("category:" + category));
        filter.language().ifPresent(language -> facets.add("language:" + language));
        filter.topic().ifPresent(topic -> facets.add("topic:" + topic));
        List<String> asked = facets.size() > 1 ? pairs(facets) : facets;
        filter.entry().ifPresent(entry -> asked.addFirst("entry:" + entry));
        return asked;
    }

    /** Two facets of different kinds as one: what few cases have together is found at once. */
    private static List<String> pairs(List<String> facets) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < facets.size(); i++) {
            for (int j = i + 1; j < facets.size(); j++) {
                if (!kind(facets.get(i)).equals(kind(facets.get(j)))) {
                    pairs.add(facets.get(i) + " " + facets.get(j));
                }
            }
        }
        return pairs;
    }

    private static String kind(String facet) {
        return facet.substring(0, facet.indexOf(':'));
    }

    /** Writes the facets of a new case, which stands in the queue. */
    static void insert(Handle handle, long id, Assessment assessment, long now) {
        List<String> facets = of(assessment);
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

    private static List<String> of(Assessment assessment) {
        Set<String> broad = new TreeSet<>();
        Set<String> entries = new TreeSet<>();
        assessment.languages().forEach(language -> broad.add("language:" + language));
        for (Flag flag : assessment.flags()) {
            broad.add("topic:" + flag.topic().slug());
            broad.add("category:" + flag.category().slug());
            entries.add("entry:" + flag.entry());
        }
        List<String> facets = new ArrayList<>(entries);
        facets.addAll(broad);
        facets.addAll(pairs(List.copyOf(broad)));
        return facets;
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
