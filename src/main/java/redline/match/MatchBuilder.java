package redline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.lexicon.Except;
import redline.lexicon.Lexicon;
import redline.lexicon.compile.MatchTables;
import redline.match.Found.Filled;
import redline.match.Match.MatchTarget;
import redline.match.Match.TokenRange;
import redline.text.ScannedText;
import redline.text.Span;

/** Turns what was found into matches: spans and parts in the original, targets, and the exceptions that cover them. */
final class MatchBuilder {

    private static final Pattern CLASS_REFERENCE = Pattern.compile("\\{([a-z-]+)");

    private static final String CLASS = "class:";

    private final List<Entry> entries;
    private final List<Except> excepts;
    private final MatchTables tables;

    MatchBuilder(Lexicon lexicon, MatchTables tables) {
        this.entries = lexicon.entries();
        this.excepts = lexicon.excepts();
        this.tables = tables;
    }

    /** By more than how many points a sentence must tip for an entry, by its number. */
    int leastPoints(int rule) {
        return entries.get(rule).leastPoints();
    }

    List<Match> build(Lattice lattice, Weighing weighing, List<Found> found) {
        List<Found> exceptions = found.stream()
                .filter(f -> f.rule() >= entries.size() && isOnePhrase(lattice, f))
                .toList();
        List<Match> matches = new ArrayList<>();
        List<Found> weighed = new ArrayList<>();
        for (Found one : found) {
            if (one.rule() < entries.size() && counts(lattice, one)) {
                if (entries.get(one.rule()).weighed()) {
                    weighed.add(one);
                } else {
                    matches.add(match(lattice, one, exceptions));
                }
            }
        }
        matches.addAll(
                new WeighedMatches(lattice, weighing).chosen(weighed, matches, one -> match(lattice, one, exceptions)));
        return matches;
    }

    private boolean counts(Lattice lattice, Found found) {
        Entry entry = entries.get(found.rule());
        if (entry.options().contains("tight") && !isTight(lattice, found)) {
            return false;
        }
        if (!FoundLanguage.isThatOf(entry, lattice, found)) {
            return false;
        }
        boolean needsGroup = entry.category() == Category.VEILED_VIOLENCE && found.targetFrom() < 0;
        return !needsGroup || GroupNearby.is(lattice, found.from());
    }

    /** Whether no comma, colon or dash stands inside. */
    private static boolean isTight(Lattice lattice, Found found) {
        return lattice.text().boundBetween(found.from(), found.to() - 1) == ScannedText.NONE;
    }

    /** An exception may hold the dash that stands for "is", but no comma or colon: a list excuses nothing. */
    private static boolean isOnePhrase(Lattice lattice, Found found) {
        for (int token = found.from() + 1; token < found.to(); token++) {
            boolean joined = lattice.text().boundBefore(token) == ScannedText.NONE
                    || lattice.text().hasDashBefore(token);
            if (!joined) {
                return false;
            }
        }
        return true;
    }

    private Match match(Lattice lattice, Found found, List<Found> exceptions) {
        ScannedText text = lattice.text();
        List<Filled> obligatory = found.filled().stream()
                .filter(f -> !f.element().optional())
                .sorted(Comparator.comparingInt((Filled f) -> f.edge().from()))
                .toList();
        List<TokenRange> words = obligatory.stream()
                .filter(f -> !f.element().isGroup())
                .map(f -> new TokenRange(f.edge().from(), f.edge().to() - 1))
                .toList();
        int kinds = 0;
        for (Filled filled : obligatory) {
            kinds |= filled.edge().kinds();
        }
        Optional<MatchTarget> target = found.target().map(filled -> target(text, filled.edge()));
        return new Match(
                entries.get(found.rule()),
                text.span(found.from(), found.to() - 1),
                found.from(),
                found.to() - 1,
                parts(text, obligatory),
                words,
                found.filled().stream()
                        .filter(f -> f.element().optional())
                        .map(f -> new TokenRange(f.edge().from(), f.edge().to() - 1))
                        .toList(),
                target,
                kinds,
                List.of(),
                exception(lattice, found, words, exceptions));
    }

    private MatchTarget target(ScannedText text, Edge edge) {
        return new MatchTarget(
                tables.symbols().groupClass(edge.symbol()),
                tables.symbols().name(edge.symbol()),
                new TokenRange(edge.from(), edge.to() - 1),
                text.span(edge.from(), edge.to() - 1),
                edge.features(),
                edge.antecedent());
    }

    private static List<Span> parts(ScannedText text, List<Filled> obligatory) {
        List<Span> parts = new ArrayList<>();
        int end = -1;
        for (Filled filled : obligatory) {
            Span span = text.span(filled.edge().from(), filled.edge().to() - 1);
            if (filled.edge().from() == end) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1).cover(span));
            } else {
                parts.add(span);
            }
            end = filled.edge().to();
        }
        return parts;
    }

    /** A literal must be covered as a whole; of any other pattern one obligatory word is enough. */
    private Optional<TokenRange> exception(
            Lattice lattice, Found found, List<TokenRange> words, List<Found> exceptions) {
        boolean literal = found.filled().stream()
                .allMatch(f -> f.element().symbol() < 0 && !f.element().isGroup());
        for (Found exception : exceptions) {
            Except except = excepts.get(exception.rule() - entries.size());
            boolean concerned = concerns(except, found.rule()) || concernsWord(except, lattice, found);
            if (!concerned || readsIntoTarget(exception, found)) {
                continue;
            }
            TokenRange range = new TokenRange(exception.from(), exception.to() - 1);
            boolean covered = literal
                    ? range.covers(new TokenRange(found.from(), found.to() - 1))
                    : words.stream().anyMatch(range::covers);
            if (covered) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    /** Whether an exception takes one word out of the name that is the target: "workers" of "foreign workers". */
    private static boolean readsIntoTarget(Found exception, Found found) {
        Optional<Filled> target = found.target();
        return target.isPresent()
                && exception.filled().stream()
                        .filter(filled -> !filled.element().isGroup())
                        .anyMatch(filled -> isPartOf(filled.edge(), target.get().edge()));
    }

    private static boolean isPartOf(Edge part, Edge name) {
        return part.from() >= name.from()
                && part.to() <= name.to()
                && part.to() - part.from() < name.to() - name.from();
    }

    private boolean concerns(Except except, int rule) {
        return except.concerns(entries.get(rule)) || holds(entries.get(rule), except.scope());
    }

    /** Whether a weighed entry was found by a word of the class that a scope names. */
    private boolean concernsWord(Except except, Lattice lattice, Found found) {
        Entry entry = entries.get(found.rule());
        return entry.weighed()
                && except.scope().startsWith(CLASS)
                && found.filled().stream()
                        .filter(filled -> !filled.element().isGroup())
                        .flatMap(filled -> lattice.from(filled.edge().from()).stream())
                        .map(edge -> tables.symbols().name(edge.symbol()))
                        .anyMatch((CLASS + except.language() + ":"
                                + except.scope().substring(CLASS.length()))::equals);
    }

    /** Whether an entry has a slot of the class that a scope names. */
    private static boolean holds(Entry entry, String scope) {
        if (!scope.startsWith(CLASS)) {
            return false;
        }
        Matcher reference = CLASS_REFERENCE.matcher(entry.text());
        boolean held = false;
        while (!held && reference.find()) {
            held = scope.substring(CLASS.length()).equals(reference.group(1));
        }
        return held;
    }
}
