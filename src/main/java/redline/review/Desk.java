package redline.review;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redline.review.audit.AuditEvent;
import redline.review.audit.AuditLog;
import redline.review.store.Database;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The review desk: posts come in, wait, and a person decides. It does nothing to a post and knows nobody who wrote one.
 * May be shared between threads.
 */
public final class Desk {

    private static final int COUNTED = 1_000;
    private static final int SIMILAR = 5;

    private final Intake intake;
    private final WaitingQueue queue;
    private final Decisions decisions;
    private final CaseReader reader;
    private final Learned learned;
    private final Care care;
    private final CaseSearch search;
    private final AuditLog log;
    private final ReviewSettings settings;
    private final String database;

    public Desk(Database database, Clock clock, ReviewSettings settings) {
        this.log = new AuditLog(database, clock);
        this.intake = new Intake(database, clock);
        this.queue = new WaitingQueue(database, clock, settings);
        this.decisions = new Decisions(database, clock, log);
        this.reader = new CaseReader(database);
        this.learned = new Learned(database);
        this.care = new Care(database, clock, log);
        this.search = new CaseSearch(database);
        this.settings = settings;
        this.database = database.dialect().name().toLowerCase(Locale.ROOT);
    }

    /** The kind of database that keeps everything. */
    public String database() {
        return database;
    }

    public ReviewSettings settings() {
        return settings;
    }

    public AuditLog log() {
        return log;
    }

    /** Puts all of them into the queue, or none. */
    public List<Admitted> admit(List<Submission> submissions) {
        return intake.admit(submissions);
    }

    /** The case that this person holds, or else the next one that fits. */
    public Optional<ObjectNode> next(String reviewer, CaseFilter filter) {
        return queue.next(reviewer, filter).map(reader::whole);
    }

    /** Gives that case to this person; throws a {@link Conflict} when somebody else has it. */
    public ObjectNode claim(String reviewer, long caseId) {
        boolean isClaimed = queue.claim(reviewer, caseId);
        ObjectNode json = reader.whole(caseId);
        if (!isClaimed && !json.get("claimedBy").isNull()) {
            throw new Conflict("another person has this case now; take the next one");
        }
        return json;
    }

    /** Leaves a case to others. */
    public void pass(String reviewer, long caseId) {
        if (!queue.pass(reviewer, caseId)) {
            throw new Conflict("you do not have this case, or no more; take the next one");
        }
    }

    /** The case with everything that was kept and decided. */
    public ObjectNode show(long caseId) {
        return reader.whole(caseId);
    }

    /** The cases that fit, in the order of the queue. */
    public ArrayNode list(CaseFilter filter, int offset, int limit) {
        return reader.briefs(queue.list(filter, offset, limit));
    }

    /** Decided cases that are most like that one, with how they were decided. */
    public ArrayNode similar(long caseId) {
        List<Long> found = search.like(reader.whole(caseId).get("text").stringValue());
        List<Long> decided = queue.list(CaseFilter.OPEN.at(CaseStatus.DECIDED).among(found), 0, found.size());
        return reader.briefs(found.stream()
                .filter(id -> id != caseId && decided.contains(id))
                .limit(SIMILAR)
                .toList());
    }

    /** The cases with all of these words, the best first. */
    public List<Long> search(String words) {
        return search.withAll(words);
    }

    /** Reads what has come into the search for words, so that the first person who searches need not wait for it. */
    public void prepareSearch() {
        search.prepare();
    }

    /** How many cases wait and are decided. */
    public ObjectNode counts(CaseFilter filter) {
        return learned.queue(filter, COUNTED);
    }

    /** Decides a case; the answer is the case as it stands then. */
    public ObjectNode decide(String reviewer, long caseId, Verdict verdict) {
        decisions.decide(reviewer, caseId, verdict);
        return reader.whole(caseId);
    }

    /** Takes a decision back. */
    public void undo(String reviewer, long decision, boolean mayUndoOthers) {
        decisions.undo(reviewer, decision, mayUndoOthers);
    }

    /** The number of a new case about a post whose decision is appealed against. */
    public long appeal(String actor, long caseId) {
        return decisions.appeal(actor, caseId);
    }

    /** What the decisions say about each entry. */
    public List<EntryPrecision> entries() {
        return learned.entries();
    }

    /** How often two persons found the same of one case. */
    public ObjectNode agreement() {
        return learned.agreement();
    }

    /** The statement of reasons about a decided case. */
    public ObjectNode statement(String actor, long caseId) {
        ObjectNode statement = Statement.of(reader.whole(caseId));
        log.append(new AuditEvent(actor, "export-statement", "case:" + caseId, "{}"));
        return statement;
    }

    /** Erases every case with that key. */
    public int erase(String actor, String key) {
        return care.erase(actor, key);
    }

    /** Removes what has been kept long enough. */
    public int retain() {
        return care.retain(settings.retentionDays());
    }
}
