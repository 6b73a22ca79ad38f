package redline.review.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.review.CaseFilter;
import redline.review.Desk;
import redline.review.HandClock;
import redline.review.Posts;
import redline.review.ReviewSettings;

/** A database that an older Redline made is found by everything that this one looks for. */
final class MigrationsTest {

    private static final CaseFilter TWO = new CaseFilter(
            Optional.of("interethnic"),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @TempDir
    Path folder;

    @Test
    void casesGetTheirPairsOfFacets() {
        try (Database database = Databases.open("sqlite", folder)) {
            desk(database).admit(List.of(Posts.flagged("p1", "a", 4, "en.x.0001")));
            database.write(handle -> handle.execute("DELETE FROM facets WHERE facet LIKE '% %'"));
            assertThat(desk(database).list(TWO, 0, 10)).isEmpty();
            database.write(handle -> handle.execute("DELETE FROM migrations WHERE number = 7"));
        }

        try (Database database = Databases.open("sqlite", folder)) {
            assertThat(desk(database).list(TWO, 0, 10)).hasSize(1);
        }
    }

    private static Desk desk(Database database) {
        return new Desk(database, new HandClock(), ReviewSettings.DEFAULT);
    }
}
