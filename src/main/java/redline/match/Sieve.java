package redline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redline.text.Languages;

/**
 * Tells, in one pass over its characters, a text in which no entry can match: most posts name no group and hold no slur,
 * and need not be read any further. Each run of characters between white space is read once and then remembered; where
 * a word may reach over white space, the text is left to the matcher. Safe for use by several threads, without locks.
 */
public final class Sieve {

    private static final int REMEMBERED = 1 << 16;
    private static final int LONGEST_RUN = 256;
    /** From so many on, letters one by one may be one word. */
    private static final int SPELLED_OUT = 3;

    private static final int SOME = 48;

    private final RunReader reader;
    private final Memo<Run> remembered = new Memo<>(REMEMBERED);
    private final Memo<Pair> pairs = new Memo<>(REMEMBERED);

    Sieve(RunReader reader) {
        this.reader = reader;
    }

    /** The languages of a text in which nothing can match; empty where something may. */
    public Optional<List<String>> languagesOfUnmatched(String text) {
        Pass pass = new Pass(text);
        if (!pass.isRead()) {
            return Optional.empty();
        }
        int kinds = pass.kinds();
        return (pass.tells & kinds) != 0 && mayMatch(pass, kinds) ? Optional.empty() : Optional.of(pass.languages());
    }

    /** Whether a text with a telling word may match, by all its words. */
    private boolean mayMatch(Pass pass, int kinds) {
        boolean otherLetters = TextKinds.hasOtherLetters(kinds);
        List<WordProspects> words = new ArrayList<>();
        for (int i = 0; i < pass.runs.size(); i++) {
            Run run = pass.runs.get(i);
            boolean split = pass.beside.get(i) && isOneWord(pass.runs.get(i - 1), run);
            if (split || run.is(Run.SPLIT_INSIDE)) {
                return true; // every word must be known, also one with a space or another sign inside
            }
            words.addAll(otherLetters ? run.words() : run.inOwnLetters());
        }
        return reader.mayMatch(words, (pass.names & kinds) != 0);
    }

    private boolean isOneWord(Run left, Run right) {
        if (!left.mayBeSplitBefore(right)) {
            return false;
        }
        int hash = left.text().hashCode() * 31 + right.text().hashCode();
        return pairs.get(
                        hash,
                        pair -> pair.isOf(left, right),
                        () -> new Pair(left, right, reader.isOneWord(left, right)))
                .oneWord();
    }

    /** Two runs, one space apart, and whether the last word of one and the first of the other are one word. */
    private record Pair(Run left, Run right, boolean oneWord) {
        boolean isOf(Run one, Run other) {
            return left.text().equals(one.text()) && right.text().equals(other.text());
        }
    }

    private Run run(String text, int start, int end, int hash) {
        Run known = remembered.find(hash, run -> run.isAt(text, start, end));
        return known != null ? known : remembered.keep(hash, reader.read(text.substring(start, end)));
    }

    /** One reading of one text. */
    private final class Pass {
        private final String text;
        private final List<Run> runs = new ArrayList<>(SOME);
        /** The runs that stand one space after the run before. */
        private final BitSet beside = new BitSet();

        private final LatinEvidence evidence = new LatinEvidence();
        private int tells;
        private int names;
        private boolean kazakh;
        private boolean russian;
        private int cyrillic;
        private int kazakhWords;
        private int latin;
        private int singles;
        private @Nullable Run before;
        private int beforeStart;
        /** The end of the run before, or -1 where punctuation was left out behind it. */
        private int beforeEnd = -1;

        Pass(String text) {
            this.text = text;
        }

        List<String> languages() {
            return Languages.of(kazakh, russian, cyrillic, kazakhWords, latin);
        }

        /** Reads the text to its end, unless it has to be left to the matcher. */
        boolean isRead() {
            int at = 0;
            while (at < text.length()) {
                if (isSpace(text.charAt(at))) {
                    at++;
                    continue;
                }
                at = runAt(at);
                if (at < 0) {
                    return false;
                }
            }
            return true;
        }

        /** The end of the run that starts here, or -1 if a word may reach over its bounds. */
        private int runAt(int at) {
            int start = opensWord(text, at) ? at + 1 : at;
            int end = start;
            int hash = 0;
            int core = start;
            int coreHash = 0;
            for (; end < text.length() && !isSpace(text.charAt(end)); end++) {
                char c = text.charAt(end);
                hash = hash * 31 + c;
                if (!closesWord(c)) {
                    core = end + 1;
                    coreHash = hash;
                }
            }
            boolean trimmed = core > start && core < end && Character.isLetterOrDigit(text.charAt(core - 1));
            int runEnd = trimmed ? core : end;
            if (runEnd - start > LONGEST_RUN) {
                return -1;
            }
            Run run = run(text, start, runEnd, trimmed ? coreHash : hash);
            if (reachesOver(run, start == at, start, runEnd)) {
                return -1;
            }
            add(run);
            before = run;
            beforeStart = start;
            beforeEnd = trimmed ? -1 : end;
            return end;
        }

        private boolean reachesOver(Run run, boolean whole, int start, int end) {
            boolean next = whole && start > 0 && beforeEnd == start - 1 && text.charAt(beforeEnd) == ' ';
            if (next) {
                beside.set(runs.size());
            }
            singles = run.is(Run.ONE_LETTER) ? (next ? singles : 0) + 1 : 0;
            return singles >= SPELLED_OUT || (next && isOneTellingWord(run, end));
        }

        /** Whether the run before and this one together hold a telling word. */
        private boolean isOneTellingWord(Run run, int end) {
            return before != null
                    && before.is(Run.MAY_BEGIN_WORD)
                    && before.mayBeSplitBefore(run)
                    && run(
                                            text,
                                            beforeStart,
                                            end,
                                            text.substring(beforeStart, end).hashCode())
                                    .tells()
                            != TextKinds.NONE;
        }

        /** The kinds of texts that this one is of. */
        int kinds() {
            return TextKinds.of(cyrillic, latin, evidence);
        }

        private void add(Run run) {
            runs.add(run);
            tells |= run.tells();
            names |= run.names();
            evidence.add(run.latin());
            kazakh |= run.signs().kazakh();
            russian |= run.signs().russian();
            cyrillic += run.signs().cyrillic();
            kazakhWords += run.signs().kazakhWords();
            latin += run.signs().latin();
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || Character.isWhitespace(c) : c >= '\u1680' && Character.isWhitespace(c);
    }

    /** A bracket or quotation mark right before a word says nothing about it. */
    private static boolean opensWord(String text, int at) {
        char c = text.charAt(at);
        boolean opens = c == '(' || c == '"' || c == '«' || c == '“';
        return opens && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean closesWord(char c) {
        return switch (c) {
            case '.', ',', ':', ';', '!', '?', ')', '"', '»', '”', '…' -> true;
            default -> false;
        };
    }
}
