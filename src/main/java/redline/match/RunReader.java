package redline.match;

import java.util.List;
import redline.lexicon.compile.TellingSymbols;
import redline.text.Languages;
import redline.text.ScannedText;
import redline.text.TextScanner;
import redline.text.Token;

/** Reads runs of characters: whether some word in one can be part of a match, whatever the rest of the post says. */
final class RunReader {

    private final TellingSymbols telling;
    private final TextScanner scanner;
    private final KeyReader reader;
    private final WordBeginnings beginnings;

    RunReader(TellingSymbols telling, WordBeginnings beginnings, TextScanner scanner, KeyReader reader) {
        this.telling = telling;
        this.beginnings = beginnings;
        this.scanner = scanner;
        this.reader = reader;
    }

    Run read(String run) {
        ScannedText scanned = scanner.scan(run);
        KeyReader.Reading words = reader.read(scanned);
        int marks = mayMatch(words) ? Run.TELLING : 0;
        for (Token token : scanned.tokens()) {
            marks |= token.form().length() == 1 || token.is(Token.SPACED) ? Run.ONE_LETTER : 0;
        }
        if (words.text().size() > 0) {
            marks |= edges(run, words);
        }
        return new Run(run, marks, Languages.Signs.of(scanned));
    }

    private boolean mayMatch(KeyReader.Reading words) {
        ScannedText text = words.text();
        for (int i = 0; i < text.size(); i++) {
            List<Key> keys = words.keys().get(i).keys();
            boolean split = i + 1 < text.size() && isTelling(reader.splitWords().keys(text, words.keys(), i));
            if (split || isTelling(keys) || isTelling(reader.words().keysInLatin(text.token(i), keys))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTelling(List<Key> keys) {
        for (Key key : keys) {
            if (telling.has(key.symbol())) {
                return true;
            }
        }
        return false;
    }

    private int edges(String run, KeyReader.Reading words) {
        ScannedText text = words.text();
        SplitWords split = reader.splitWords();
        int last = text.size() - 1;
        Token first = text.token(0);
        int marks = 0;
        if (first.span().start() == 0 && SplitWords.isOfLetters(first)) {
            marks |= Run.MAY_END_WORD
                    | (split.isKnown(text, words.keys(), 0) ? Run.FIRST_KNOWN : 0)
                    | (split.isWord(text, words.keys(), 0) ? Run.FIRST_WORD : 0);
        }
        Token end = text.token(last);
        if (end.span().end() == run.length() && SplitWords.isOfLetters(end) && beginnings.mayBegin(end)) {
            marks |= Run.MAY_BEGIN_WORD
                    | (split.isKnown(text, words.keys(), last) ? Run.LAST_KNOWN : 0)
                    | (split.isWord(text, words.keys(), last) ? Run.LAST_WORD : 0);
        }
        return marks;
    }
}
