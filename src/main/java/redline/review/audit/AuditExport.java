package redline.review.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The log for other programs: JSON, JSON lines or CSV. */
public final class AuditExport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ROWS = 2_000;
    private static final String[] COLUMNS = {
        "seq", "at", "actor", "action", "subject", "details", "salt", "detailsDigest", "previous", "digest"
    };

    private AuditExport() {}

    /** Those rows as one JSON object. */
    public static String json(List<AuditRow> rows) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode all = json.putArray("rows");
        rows.forEach(row -> all.add(object(row)));
        return json.toString();
    }

    /** Writes the whole log, as CSV with a header or as JSON lines. */
    public static void write(AuditLog log, boolean asCsv, Appendable out) {
        try {
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
            if (asCsv) {
                csv.printRecord((Object[]) COLUMNS);
            }
            for (List<AuditRow> rows = log.after(0, ROWS);
                    !rows.isEmpty();
                    rows = log.after(rows.getLast().seq(), ROWS)) {
                for (AuditRow row : rows) {
                    if (asCsv) {
                        csv.printRecord(values(row));
                    } else {
                        out.append(object(row).toString()).append('\n');
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be written there", e);
        }
    }

    private static List<Object> values(AuditRow row) {
        return List.of(
                row.seq(),
                Instant.ofEpochMilli(row.at()),
                row.actor(),
                row.action(),
                row.subject(),
                row.details().orElse(""),
                row.salt().orElse(""),
                row.detailsDigest(),
                row.previous(),
                row.digest());
    }

    private static ObjectNode object(AuditRow row) {
        ObjectNode json = MAPPER.createObjectNode();
        List<Object> values = values(row);
        for (int i = 0; i < COLUMNS.length; i++) {
            if (values.get(i) instanceof Long number) {
                json.put(COLUMNS[i], number);
            } else {
                json.put(COLUMNS[i], values.get(i).toString());
            }
        }
        return json;
    }
}
