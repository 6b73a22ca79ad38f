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

    private static final int REMEMBERED = 1 << 17;
    private static final int REMEMBERED_IN_OTHER_LETTERS = 1 << 14;
    private static final int LONGEST_RUN = 256;
    /** From so many on, letters one by one may be one word. */
    private static final int SPELLED_OUT = 3;

    private static final int SOME = 48;

    private final RunReader reader;
    private final Memo<Run> remembered = new Memo<>(REMEMBERED);
    private final Memo<Run> inOtherLetters = new Memo<>(REMEMBERED_IN_OTHER_LETTERS);
    private final Memo<RunPair> pairs = new Memo<>(REMEMBERED);

    Sieve(RunReader reader) {
        this.reader = reader;
    }

    /** The languages of a text in which nothing can match; empty where something may. */
    public Optional<List<String>> languagesOfUnmatched(String text) {
        Pass pass = new Pass(text, false);
        boolean read = pass.isRead();
        if (read && TextKinds.hasOtherLetters(pass.kinds())) {
            pass = new Pass(text, true);
            read = pass.isRead();
        }
        if (!read) {
            return Optional.empty();
        }
        int kinds = pass.kinds();
        return (pass.tells & kinds) != 0 && mayMatch(pass, kinds) ? Optional.empty() : Optional.of(pass.languages());
    }

    /** Whether a text with a telling word may match, by all the words of the sentences that it reaches. */
    private boolean mayMatch(Pass pass, int kinds) {
        List<WordProspects> words = new ArrayList<>(SOME);
        BitSet starts = new BitSet();
        int reached = 0;
        int to;
        for (int from = 0; from < pass.runs.size(); from = to) {
            to = pass.sentenceEnd(from);
            reached = pass.isTelling(from, to, kinds) ? Antecedents.SENTENCES + 1 : reached - 1;
            if (reached > 0) {
                starts.set(words.size());
                if (!addWords(pass, from, to, words)) {
                    return true; // which words stand beside each other is known to the matcher only
                }
            }
        }
        return reader.mayMatch(words, starts, (pass.names & kinds) != 0);
    }

    /** Adds the words of some runs; false where one in two pieces may be part of a name of several words. */
    private boolean addWords(Pass pass, int from, int to, List<WordProspects> words) {
        for (int i = from; i < to; i++) {
            Run run = pass.runs.get(i);
            WordProspects joined = pass.beside.get(i) ? joined(pass.runs.get(i - 1), run) : null;
            if (run.is(Run.SPLIT_NAME) || (joined != null && joined.isPartOfName())) {
                return false;
            }
            words.addAll(run.words());
            if (joined != null) {
                words.add(joined);
            }
        }
        return true;
    }

    /** What the last word of one run and the first of the next, one space apart, can be part of as one word. */
    private @Nullable WordProspects joined(Run left, Run right) {
        return left.mayBeSplitBefore(right) ? pair(left, right).word() : null;
    }

    private RunPair pair(Run left, Run right) {
        return pairs.get(RunPair.hash(left, right), pair -> pair.isOf(left, right), () -> reader.read(left, right));
    }

    private Run run(String text, int start, int end, int hash, boolean otherLetters) {
        Memo<Run> runs = otherLetters ? inOtherLetters : remembered;
        Run known = runs.find(hash, run -> run.isAt(text, start, end));
        return known != null ? known : runs.keep(hash, reader.read(text.substring(start, end), otherLetters));
    }

    /** One reading of one text. */
    private final class Pass {
        private final String text;
        private final boolean otherLetters;
        private final List<Run> runs = new ArrayList<>(SOME);
        /** The runs that stand one space after the run before. */
        private final BitSet beside = new BitSet();
        /** The runs that surely begin a sentence. */
        private final BitSet sentences = new BitSet();
        /** The runs that are part of a telling word with the one before. */
        private final BitSet tellingPairs = new BitSet();

        private final LatinEvidence.Sum evidence = new LatinEvidence.Sum();
        private int tells;
        private int names;
        private boolean kazakh;
        private boolean russian;
        private int cyrillic;
        private int kazakhWords;
        private int latin;
        private int singles;
        private @Nullable Run before;
        /** The end of the run before, or -1 where punctuation was left out behind it. */
        private int beforeEnd = -1;

        Pass(String text, boolean otherLetters) {
            this.text = text;
            this.otherLetters = otherLetters;
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
            Run run = run(text, start, runEnd, trimmed ? coreHash : hash, otherLetters);
            if (reachesOver(run, start == at, start)) {
                return -1;
            }
            add(run);
            before = run;
            beforeEnd = trimmed ? -1 : end;
            sentences.set(runs.size(), trimmed && endsSentence(core, end));
            return end;
        }

        int sentenceEnd(int from) {
            int next = sentences.nextSetBit(from + 1);
            return next < 0 ? runs.size() : next;
        }

        /** Whether some of these runs have a telling word. */
        boolean isTelling(int from, int to, int kinds) {
            for (int i = from; i < to; i++) {
                if ((runs.get(i).tells() & kinds) != 0 || tellingPairs.get(i)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether what stands behind a word ends its sentence; a question may be no more than the topic of the next. */
        private boolean endsSentence(int from, int to) {
            boolean ends = false;
            boolean asks = false;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                ends |= c == '.' || c == '!' || c == '…';
                asks |= c == '?';
            }
            return ends && !asks;
        }

        /** Whether letters one by one may be a word; two words that may be one are read as that one, too. */
        private boolean reachesOver(Run run, boolean whole, int start) {
            boolean next = whole && start > 0 && beforeEnd == start - 1 && text.charAt(beforeEnd) == ' ';
            if (next && before != null) {
                beside.set(runs.size());
                if (before.is(Run.MAY_BEGIN_WORD) && before.mayBeSplitBefore(run)) {
                    RunPair pair = pair(before, run);
                    tells |= pair.tells();
                    tellingPairs.set(runs.size(), pair.tells() != TextKinds.NONE);
                    names |= pair.names();
                }
            }
            singles = run.is(Run.ONE_LETTER) ? (next ? singles : 0) + 1 : 0;
            return singles >= SPELLED_OUT;
        }

        /** The kinds of texts that this one is of. */
        int kinds() {
            return TextKinds.of(cyrillic, latin, evidence.evidence());
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
