package redline.review.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The log read from its beginning: whether every row is there, in its place and as it was written. */
public final class AuditCheck {

    private static final int ROWS = 5_000;
    private static final int PROBLEMS = 20;

    private final List<String> problems = new ArrayList<>();
    private long seq;
    private long erased;
    private String digest = "";
    private boolean hasNoted;

    private AuditCheck() {}

    /**
     * What the check found.
     *
     * @param rows how many rows there are
     * @param erased of how many the details were erased
     * @param head the digest of the last row: who notes it elsewhere can later tell that nothing before it was redone
     * @param problems each one sentence; empty when the log is whole
     */
    public record Report(long rows, long erased, String head, List<String> problems) {
        public Report {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the whole log.
     *
     * @param noted a digest that was the last one at an earlier time, if somebody noted it
     */
    public static Report of(AuditLog log, Optional<String> noted) {
        return new AuditCheck().report(log, noted);
    }

    private Report report(AuditLog log, Optional<String> noted) {
        AuditLog.Head end = log.head();
        List<AuditRow> rows = log.after(0, ROWS);
        while (!rows.isEmpty() && seq < end.seq()) {
            rows.stream().filter(row -> row.seq() <= end.seq()).forEach(row -> {
                check(row);
                hasNoted |= noted.filter(row.digest()::equals).isPresent();
            });
            rows = log.after(seq, ROWS);
        }
        if (seq < end.seq()) {
            problem("rows " + (seq + 1) + " to " + end.seq() + " are missing at the end");
        } else if (!digest.equals(end.digest())) {
            problem("the last row is not the one that was written last");
        }
        if (seq >= end.seq() && !log.after(end.seq(), 1).isEmpty() && log.head().seq() == end.seq()) {
            problem("there are rows behind the last one that was written");
        }
        if (noted.isPresent() && !hasNoted) {
            problem("the noted digest is not in the log: rows before it were redone or removed");
        }
        return new Report(seq, erased, digest, problems);
    }

    private void check(AuditRow row) {
        if (row.seq() != seq + 1) {
            problem("before row " + row.seq() + ": " + (row.seq() - seq - 1) + " missing");
        }
        if (!row.previous().equals(digest)) {
            problem("row " + row.seq()
                    + " does not follow the row before it: one of them was changed, removed or inserted");
        }
        if (!row.expectedDigest().equals(row.digest())) {
            problem("row " + row.seq() + " was changed");
        }
        if (!row.hasItsDetails()) {
            problem("the details of row " + row.seq() + " were changed");
        }
        erased += row.salt().isEmpty() ? 1 : 0;
        seq = row.seq();
        digest = row.digest();
    }

    private void problem(String what) {
        if (problems.size() < PROBLEMS) {
            problems.add(what);
        }
    }
}
