package redline.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import redline.post.JsonText;
import tools.jackson.databind.json.JsonMapper;

/** Values of rows. Texts of people are kept as JSON, which can hold what a database cannot, such as half a letter. */
public final class Columns {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Columns() {}

    /** The text as it is kept. */
    public static String kept(String text) {
        return JsonText.quote(text);
    }

    /** The text that was kept like that. */
    public static String plain(String kept) {
        return MAPPER.readTree(kept).stringValue();
    }

    static String text(ResultSet row, String column) throws SQLException {
        return plain(row.getString(column));
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static Optional<String> word(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
