package redline.review;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redline.review.store.Database;
import redline.review.store.Databases;

/** A program that submits and decides and says so of each, until it has done its work or is killed. */
final class KilledWriter {

    private static final int DECIDE_EVERY = 5;

    private KilledWriter() {}

    /** Arguments: the database, and the number of the first post and of the last. */
    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (Database database = Databases.open(arguments[0], Path.of(""))) {
            Desk desk = new Desk(database, Clock.systemUTC(), ReviewSettings.DEFAULT);
            for (int i = Integer.parseInt(arguments[1]); i <= Integer.parseInt(arguments[2]); i++) {
                long id = desk.admit(List.of(Posts.flagged("p" + i, "text " + i, 4, "en.x.0001")))
                        .getFirst()
                        .caseId();
                out.println("s " + i + " " + id);
                if (i % DECIDE_EVERY == 0
                        && !desk.show(id).get("status").stringValue().equals("decided")) {
                    desk.decide(
                            "anna",
                            id,
                            new Verdict(
                                    "key " + i, Outcome.ESCALATION, Map.of(), Map.of(), "", false, Optional.empty()));
                    out.println("d " + i + " " + id);
                }
            }
        }
    }
}
