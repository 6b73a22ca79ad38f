package redline.review.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All tables as one file of compressed JSON lines, the same for each kind of database: a team that outgrows SQLite backs
 * up there and restores into PostgreSQL. Sessions are left out: everybody signs in again.
 */
public final class Backup {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> TABLES = List.of(
            "settings",
            "cases",
            "flags",
            "facets",
            "case_bands",
            "decisions",
            "verdicts",
            "audit",
            "audit_details",
            "audit_head",
            "accounts",
            "tokens");
    private static final List<String> NUMBERED = List.of("cases", "decisions", "accounts", "tokens");
    private static final String END = "end";

    private Backup() {}

    /** Writes everything as of one moment into a new file; the answer is how many rows. */
    public static long write(Database database, Path file) {
        return new BackupFile(file).write(out -> rows(database, out));
    }

    /** Writes everything as of one moment into that file, whether there is one or not; the answer is how many rows. */
    public static long replace(Database database, Path file) {
        return new BackupFile(file).write(out -> rows(database, out), StandardCopyOption.REPLACE_EXISTING);
    }

    private static long rows(Database database, BufferedWriter out) {
        return database.readAtOneMoment(handle -> write(handle, out));
    }

    private static long write(Handle handle, BufferedWriter out) {
        long rows = 0;
        for (String table : TABLES) {
            rows += handle.createQuery("SELECT * FROM " + table).mapToMap().reduce(0L, (count, row) -> {
                line(out, MAPPER.createObjectNode().put("table", table).set("row", json(row)));
                return count + 1;
            });
        }
        line(out, MAPPER.createObjectNode().put("table", END).put("rows", rows));
        return rows;
    }

    private static ObjectNode json(Map<String, Object> row) {
        ObjectNode json = MAPPER.createObjectNode();
        new TreeMap<>(row).forEach((name, value) -> {
            switch (value) {
                case null -> json.putNull(name);
                case Number number -> json.put(name, number.longValue());
                default -> json.put(name, value.toString());
            }
        });
        return json;
    }

    private static void line(BufferedWriter out, JsonNode json) {
        try {
            out.write(json.toString());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts everything of a backup into a database that holds no cases and no log yet; the answer is how many rows. */
    public static long read(Database database, Path file) {
        return new BackupFile(file).read(in -> database.write(handle -> read(handle, database.dialect(), in)));
    }

    private static long read(Handle handle, Database.Dialect dialect, BufferedReader in) {
        requireEmpty(handle);
        handle.execute("DELETE FROM settings");
        handle.execute("DELETE FROM audit_head");
        long rows = 0;
        for (JsonNode line = next(in); !table(line).equals(END); line = next(in)) {
            insert(handle, table(line), line.path("row"));
            rows++;
        }
        if (dialect == Database.Dialect.POSTGRESQL) {
            NUMBERED.forEach(table -> handle.createQuery("SELECT setval(pg_get_serial_sequence('" + table
                            + "', 'id'), coalesce((SELECT max(id) FROM " + table + "), 0) + 1, false)")
                    .mapTo(Long.class)
                    .one());
        }
        return rows;
    }

    private static void requireEmpty(Handle handle) {
        for (String table : List.of("cases", "audit", "accounts")) {
            if (handle.createQuery("SELECT count(*) FROM " + table)
                            .mapTo(Long.class)
                            .one()
                    > 0) {
                throw new StoreException("the review database is not empty; restore into a new one");
            }
        }
    }

    private static JsonNode next(BufferedReader in) {
        try {
            String line = in.readLine();
            if (line == null) {
                throw broken();
            }
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(JsonNode line) {
        return line.path("table").stringValue("");
    }

    private static void insert(Handle handle, String table, JsonNode row) {
        List<String> names = row.propertyStream().map(Map.Entry::getKey).toList();
        boolean isKnown =
                TABLES.contains(table) && !names.isEmpty() && names.stream().allMatch(name -> name.matches("[a-z_]+"));
        if (!isKnown) {
            throw broken();
        }
        String values = names.stream()
                .map(name -> row.get(name).isNull() ? "NULL" : ":" + name)
                .collect(Collectors.joining(", "));
        Update update = handle.createUpdate(
                "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + values + ")");
        for (String name : names) {
            JsonNode value = row.get(name);
            if (value.isIntegralNumber()) {
                update.bind(name, value.longValue());
            } else if (value.isString()) {
                update.bind(name, value.stringValue());
            }
        }
        update.execute();
    }

    private static UncheckedIOException broken() {
        return new UncheckedIOException(new EOFException("no whole backup"));
    }
}
