package redline.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import redline.proof.Estimate;
import redline.proof.Rate;
import redline.review.store.Database;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the decisions say about the entries and about the queue, never about a person. Only decisions that hold count, and
 * one about many cases of the same words counts once. Nothing here changes a score.
 */
final class Learned {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Map<String, CaseStatus> COUNTED = new TreeMap<>(Map.of(
            "waiting", CaseStatus.WAITING, "secondOpinion", CaseStatus.SECOND_OPINION, "decided", CaseStatus.DECIDED));

    private final Database database;

    Learned(Database database) {
        this.database = database;
    }

    /** All entries that were judged, those first whose precision is most surely low. */
    List<EntryPrecision> entries() {
        return database
                .read(handle -> handle.createQuery("SELECT v.entry,"
                                + " sum(CASE WHEN v.outcome = 'escalation' THEN 1 ELSE 0 END) AS hits,"
                                + " sum(CASE WHEN v.outcome = 'not-escalation' THEN 1 ELSE 0 END) AS misses"
                                + " FROM verdicts v JOIN decisions d ON d.id = v.decision_id"
                                + " JOIN cases c ON c.id = d.case_id AND c.decision_id = d.id"
                                + " WHERE v.outcome <> 'unsure' GROUP BY v.entry")
                        .map((row, ctx) ->
                                new EntryPrecision(row.getString("entry"), row.getLong("hits"), row.getLong("misses")))
                        .list())
                .stream()
                .sorted(Comparator.comparingDouble(
                                (EntryPrecision each) -> each.precision().high())
                        .thenComparing(EntryPrecision::entry))
                .toList();
    }

    /** How the queue stands; counting stops at that number. */
    ObjectNode queue(CaseFilter filter, int most) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode atLeast = MAPPER.createArrayNode();
        database.read(handle -> {
            COUNTED.forEach((name, status) -> {
                CaseCount count = CaseCount.of(handle, filter, status, most);
                json.put(name, count.cases());
                if (count.isLeast()) {
                    atLeast.add(name);
                }
            });
            return json;
        });
        json.put("countedUpTo", most).set("atLeast", atLeast);
        return json;
    }

    /** Of the cases that two persons decided, one after the other, how many they agree on; by level. */
    ObjectNode agreement() {
        ObjectNode json = MAPPER.createObjectNode();
        database.read(handle -> {
            agreement(handle, json);
            return json;
        });
        return json;
    }

    private static void agreement(Handle handle, ObjectNode json) {
        handle.createQuery("SELECT c.level, count(*) AS pairs,"
                        + " sum(CASE WHEN a.outcome = b.outcome THEN 1 ELSE 0 END) AS same"
                        + " FROM decisions a JOIN cases ca ON ca.id = a.case_id"
                        + " JOIN cases c ON c.client_id = ca.client_id AND c.digest = ca.digest"
                        + " JOIN decisions b ON b.case_id = c.id AND b.id > a.id AND b.reviewer <> a.reviewer"
                        + " WHERE a.via IS NULL AND b.via IS NULL AND a.undone_at IS NULL AND b.undone_at IS NULL"
                        + " AND a.outcome <> 'unsure' AND b.outcome <> 'unsure' GROUP BY c.level ORDER BY c.level")
                .map((row, ctx) -> {
                    Estimate share = new Rate(row.getLong("same"), row.getLong("pairs")).estimate();
                    return json.putObject(Integer.toString(row.getInt("level")))
                            .put("pairs", row.getLong("pairs"))
                            .put("share", share.value())
                            .put("low", share.low())
                            .put("high", share.high());
                })
                .list();
    }
}
