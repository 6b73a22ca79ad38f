package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    Run read(String run) {
        ScannedText scanned = scanner.scan(run);
        KeyReader.Reading reading = reader.read(scanned);
        ScannedText text = reading.text();
        List<WordProspects> words = new ArrayList<>();
        int marks = 0;
        for (int i = 0; i < text.size(); i++) {
            WordKeys word = reading.keys().get(i);
            List<Key> latin = reader.words().keysInLatin(text.token(i), word.keys());
            List<Key> split = i + 1 < text.size() ? reader.splitWords().keys(text, reading.keys(), i) : List.of();
            boolean more = latin.size() > word.keys().size();
            words.add(more ? new WordProspects(latin, prospects) : word.prospects(prospects));
            marks |= isTelling(word.keys()) || isTelling(latin) || isTelling(split) ? Run.TELLING : 0;
            marks |= split.isEmpty() ? 0 : Run.SPLIT_INSIDE;
        }
        for (Token token : scanned.tokens()) {
            marks |= token.form().length() == 1 || token.is(Token.SPACED) ? Run.ONE_LETTER : 0;
        }
        return withEdges(run, marks, Languages.Signs.of(scanned), List.copyOf(words), reading);
    }

    private boolean isTelling(List<Key> keys) {
        for (Key key : keys) {
            if (telling.has(key.symbol())) {
                return true;
            }
        }
        return false;
    }

    private Run withEdges(
            String run, int marks, Languages.Signs signs, List<WordProspects> words, KeyReader.Reading reading) {
        ScannedText text = reading.text();
        int end = text.size() - 1;
        boolean starts = end >= 0 && text.token(0).span().start() == 0 && SplitWords.isOfLetters(text.token(0));
        boolean ends =
                end >= 0 && text.token(end).span().end() == run.length() && SplitWords.isOfLetters(text.token(end));
        int all = marks;
        if (starts) {
            all |= edge(reading, 0, Run.FIRST_KNOWN, Run.FIRST_WORD);
        }
        if (ends) {
            all |= edge(reading, end, Run.LAST_KNOWN, Run.LAST_WORD)
                    | (beginnings.mayBegin(text.token(end)) ? Run.MAY_BEGIN_WORD : 0);
        }
        return new Run(run, all, signs, words, starts ? text.token(0) : null, ends ? text.token(end) : null);
    }

    private int edge(KeyReader.Reading reading, int index, int known, int word) {
        SplitWords split = reader.splitWords();
        return (split.isKnown(reading.text(), reading.keys(), index) ? known : 0)
                | (split.isWord(reading.text(), reading.keys(), index) ? word : 0);
    }

    /** Whether the last word of a run and the first of the next, one space apart, are one word of the lexicon. */
    boolean isOneWord(Run left, Run right) {
        Token first = left.last();
        Token second = right.first();
        return first != null
                && second != null
                && left.mayBeSplitBefore(right)
                && !reader.splitWords().joined(first, second).isEmpty();
    }

    /** Whether some entry may match, by what the words of a text can be part of. */
    boolean mayMatch(List<WordProspects> words) {
        return new Prospects(prospects, words, Optional.empty()).any();
    }
}
