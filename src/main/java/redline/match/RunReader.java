package redline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import redline.lexicon.compile.TellingSymbols;
import redline.text.Languages;
import redline.text.ScannedText;
import redline.text.TextScanner;
import redline.text.Token;

/** Reads runs of characters: whether some word in one can be part of a match, whatever the rest of the post says. */
final class RunReader {

    private final TellingSymbols telling;
    private final ProspectTable prospects;
    private final TextScanner scanner;
    private final KeyReader reader;
    private final WordBeginnings beginnings;
    private final SharedValues<Languages.Signs> signs = new SharedValues<>();
    private final SharedValues<LatinEvidence> evidence = new SharedValues<>();

    RunReader(
            TellingSymbols telling,
            ProspectTable prospects,
            WordBeginnings beginnings,
            TextScanner scanner,
            KeyReader reader) {
        this.telling = telling;
        this.prospects = prospects;
        this.beginnings = beginnings;
        this.scanner = scanner;
        this.reader = reader;
    }

    /**
     * Reads a run.
     *
     * @param otherLetters whether Latin words in it may be Russian or Kazakh ones, which takes much longer to find out
     */
    Run read(String run, boolean otherLetters) {
        ScannedText scanned = scanner.scan(run);
        KeyReader.Reading reading = reader.read(scanned);
        ScannedText text = reading.text();
        List<WordProspects> words = new ArrayList<>();
        int marks = 0;
        int tells = TextKinds.NONE;
        int names = TextKinds.NONE;
        for (int i = 0; i < text.size(); i++) {
            WordKeys word = reading.keys().get(i);
            WordKeys read = otherLetters ? inOtherLetters(text.token(i), word) : word.without(Key.OTHER_LETTERS);
            List<Key> split = i + 1 < text.size() ? reader.splitWords().keys(text, reading.keys(), i) : List.of();
            words.add(read.prospects(prospects));
            tells |= tells(text.token(i), read.keys()) | tells(text.token(i), split);
            names |= names(text.token(i), read.keys()) | names(text.token(i), split);
            if (!split.isEmpty()) {
                WordProspects one = new WordProspects(split, prospects);
                words.add(one);
                marks |= one.isPartOfName() ? Run.SPLIT_NAME : 0;
            }
        }
        for (Token token : scanned.tokens()) {
            marks |= token.form().length() == 1 || token.is(Token.SPACED) ? Run.ONE_LETTER : 0;
        }
        return new Run(
                run,
                marks | edges(run, reading),
                tells,
                names,
                signs.shared(Languages.Signs.of(scanned)),
                evidence.shared(LatinEvidence.of(text, reading.keys())),
                List.copyOf(words),
                startsWithWord(text) ? text.token(0) : null,
                endsWithWord(text, run) ? text.token(text.size() - 1) : null);
    }

    private WordKeys inOtherLetters(Token token, WordKeys word) {
        List<Key> keys = reader.words().keysInLatin(token, word.keys());
        return keys.size() > word.keys().size() ? new WordKeys(token.form(), keys) : word;
    }

    /** In which kinds of texts some key of a word may be part of a match. */
    private int tells(Token token, List<Key> keys) {
        int kinds = TextKinds.NONE;
        for (Key key : keys) {
            kinds |= telling.has(key.symbol()) ? TextKinds.of(token, key) : TextKinds.NONE;
        }
        return kinds;
    }

    /** In which kinds of texts some key names a group, or may be part of a name of several words. */
    private int names(Token token, List<Key> keys) {
        int kinds = TextKinds.NONE;
        for (Key key : keys) {
            kinds |= prospects.mayName(key.symbol()) ? TextKinds.of(token, key) : TextKinds.NONE;
        }
        return kinds;
    }

    private static boolean startsWithWord(ScannedText text) {
        return text.size() > 0 && text.token(0).span().start() == 0 && SplitWords.isOfLetters(text.token(0));
    }

    private static boolean endsWithWord(ScannedText text, String run) {
        Token last = text.size() > 0 ? text.token(text.size() - 1) : null;
        return last != null && last.span().end() == run.length() && SplitWords.isOfLetters(last);
    }

    private int edges(String run, KeyReader.Reading reading) {
        ScannedText text = reading.text();
        int last = text.size() - 1;
        int marks = 0;
        if (startsWithWord(text)) {
            marks |= edge(reading, 0, Run.FIRST_KNOWN, Run.FIRST_WORD);
            marks |= SplitWords.isTail(text.token(0)) ? Run.FIRST_TAIL : 0;
        }
        if (endsWithWord(text, run)) {
            marks |= edge(reading, last, Run.LAST_KNOWN, Run.LAST_WORD);
            marks |= beginnings.mayBegin(text.token(last)) ? Run.MAY_BEGIN_WORD : 0;
        }
        return marks;
    }

    private int edge(KeyReader.Reading reading, int index, int known, int word) {
        SplitWords split = reader.splitWords();
        return (split.isKnown(reading.text(), reading.keys(), index) ? known : 0)
                | (split.isSurelyWord(reading.text(), reading.keys(), index) ? word : 0);
    }

    /** What the last word of a run and the first of the next, one space apart, are together. */
    RunPair read(Run left, Run right) {
        Token first = left.last();
        Token second = right.first();
        List<Key> keys = first != null && second != null ? reader.splitWords().joined(first, second) : List.of();
        if (first == null || keys.isEmpty()) {
            return new RunPair(left, right, TextKinds.NONE, TextKinds.NONE, null);
        }
        WordProspects word = new WordProspects(keys, prospects);
        return new RunPair(left, right, tells(first, keys), names(first, keys), word);
    }

    /**
     * Whether some entry may match, by what the words of a text can be part of.
     *
     * @param starts words that sentences begin with
     * @param namesGroup whether some word may name a group, or be part of such a name
     */
    boolean mayMatch(List<WordProspects> words, BitSet starts, boolean namesGroup) {
        return new Prospects(prospects, words, starts).any(namesGroup);
    }
}
