package redline.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redline.review.store.Database;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases as JSON: everything that was kept when they were flagged, and everything that was decided. */
final class CaseReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int TWINS = 20;

    private final Database database;

    CaseReader(Database database) {
        this.database = database;
    }

    /** The whole case with its decisions and its neighbours. */
    ObjectNode whole(long id) {
        return database.read(handle -> {
            ObjectNode json = brief(handle, id);
            json.set("decisions", decisions(handle, id));
            boolean isAlone =
                    json.get("follows").isNull() && json.get("followers").longValue() == 0;
            json.set("sameWords", isAlone ? MAPPER.createArrayNode() : twins(handle, id));
            json.set("editions", editions(handle, id));
            return json;
        });
    }

    /** Those cases without their decisions; a case that was erased meanwhile is left out. */
    ArrayNode briefs(List<Long> ids) {
        ArrayNode all = MAPPER.createArrayNode();
        if (!ids.isEmpty()) {
            database.read(handle -> {
                ids.forEach(id -> find(handle, id).ifPresent(all::add));
                return ids.size();
            });
        }
        return all;
    }

    private static ObjectNode brief(Handle handle, long id) {
        return find(handle, id)
                .orElseThrow(() -> new NoSuchCase("there is no case " + id + "; it may have been erased"));
    }

    private static Optional<ObjectNode> find(Handle handle, long id) {
        return handle.createQuery("SELECT c.*, d.outcome AS outcome, d.via AS via, (SELECT count(*) FROM cases t"
                        + " WHERE t.head_id = c.id) AS followers FROM cases c"
                        + " LEFT JOIN decisions d ON d.id = c.decision_id WHERE c.id = :id")
                .bind("id", id)
                .map((row, ctx) -> json(row))
                .findOne();
    }

    private static ObjectNode json(ResultSet row) throws SQLException {
        ObjectNode json = MAPPER.createObjectNode().put("case", row.getLong("id"));
        json.set("id", MAPPER.readTree(row.getString("client_id")));
        json.put("text", Columns.text(row, "text"));
        json.putObject("context").put("parent", Columns.text(row, "parent"));
        json.put("receivedAt", time(row.getLong("received_at")))
                .put("submissions", row.getLong("submissions"))
                .put("status", row.getString("status"))
                .put("outcome", row.getString("outcome"))
                .put("appeal", row.getInt("appeal") > 0)
                .put("followers", row.getLong("followers"));
        json.put("decision", Columns.number(row, "decision_id").orElse(null));
        json.put("follows", Columns.number(row, "head_id").orElse(null));
        json.put("previous", Columns.number(row, "previous_id").orElse(null));
        json.put("claimedBy", row.getString("claimed_by"));
        json.set("assessment", MAPPER.readTree(row.getString("assessment")));
        return json;
    }

    private static ArrayNode decisions(Handle handle, long id) {
        ArrayNode decisions = MAPPER.createArrayNode();
        handle.createQuery("SELECT d.*, CASE WHEN c.decision_id = d.id THEN 1 ELSE 0 END AS holds FROM decisions d"
                        + " JOIN cases c ON c.id = d.case_id WHERE d.case_id = :id ORDER BY d.id")
                .bind("id", id)
                .map((row, ctx) -> decision(row))
                .forEach(decisions::add);
        decisions.forEach(decision -> {
            ObjectNode flags = ((ObjectNode) decision).putObject("flags");
            handle.createQuery("SELECT place, outcome FROM verdicts WHERE decision_id = :id ORDER BY place")
                    .bind("id", decision.get("decision").longValue())
                    .map((row, ctx) -> flags.put(row.getString("place"), row.getString("outcome")))
                    .list();
        });
        return decisions;
    }

    private static ObjectNode decision(ResultSet row) throws SQLException {
        ObjectNode json = MAPPER.createObjectNode()
                .put("decision", row.getLong("id"))
                .put("outcome", row.getString("outcome"))
                .put("reviewer", row.getString("reviewer"))
                .put("at", time(row.getLong("at")))
                .put("note", Columns.text(row, "note"))
                .put("holds", row.getInt("holds") == 1);
        json.set("rabat", MAPPER.readTree(row.getString("rabat")));
        Columns.number(row, "replaces").ifPresent(replaced -> json.put("replaces", replaced));
        Columns.number(row, "via").ifPresent(via -> json.put("via", via));
        Columns.number(row, "undone_at").ifPresent(at -> json.put("undoneAt", time(at)));
        Columns.word(row, "undone_by").ifPresent(by -> json.put("undoneBy", by));
        return json;
    }

    /** Some of the cases that are decided together with that one. */
    private static ArrayNode twins(Handle handle, long id) {
        ArrayNode twins = MAPPER.createArrayNode();
        handle.createQuery("SELECT t.id, t.client_id, t.text, t.digest, t.status, c.digest AS mine FROM cases c"
                        + " CROSS JOIN cases t WHERE c.id = :id AND t.id IN (SELECT head_id FROM cases WHERE id = :id"
                        + " UNION ALL SELECT * FROM (SELECT f.id FROM cases f WHERE f.head_id ="
                        + " (SELECT coalesce(h.head_id, h.id) FROM cases h WHERE h.id = :id)"
                        + " ORDER BY f.id LIMIT " + (TWINS + 1) + ") AS followers)"
                        + " AND t.id <> :id ORDER BY t.id LIMIT " + TWINS)
                .bind("id", id)
                .map((row, ctx) -> {
                    ObjectNode json = MAPPER.createObjectNode().put("case", row.getLong("id"));
                    json.set("id", MAPPER.readTree(row.getString("client_id")));
                    return json.put("status", row.getString("status"))
                            .put("exact", row.getString("digest").equals(row.getString("mine")))
                            .put("text", Columns.text(row, "text"));
                })
                .forEach(twins::add);
        return twins;
    }

    /** The other cases about the same post: before and after an edit, and appeals. */
    private static ArrayNode editions(Handle handle, long id) {
        ArrayNode editions = MAPPER.createArrayNode();
        handle.createQuery("SELECT o.id, o.status, o.appeal, o.digest, c.digest AS mine, d.outcome, d.note FROM cases o"
                        + " JOIN cases c ON c.id = :id AND c.client_id = o.client_id"
                        + " LEFT JOIN decisions d ON d.id = o.decision_id WHERE o.id <> :id ORDER BY o.id")
                .bind("id", id)
                .map((row, ctx) -> MAPPER.createObjectNode()
                        .put("case", row.getLong("id"))
                        .put("status", row.getString("status"))
                        .put("appeal", row.getInt("appeal") > 0)
                        .put("sameText", row.getString("digest").equals(row.getString("mine")))
                        .put("outcome", row.getString("outcome"))
                        .put(
                                "note",
                                Columns.word(row, "note").map(Columns::plain).orElse(null)))
                .forEach(editions::add);
        return editions;
    }

    static String time(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }
}
