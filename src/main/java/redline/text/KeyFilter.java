package redline.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource.State;

/** Replaces a word by its keys, all at its position; drops what has no letter and no digit. Not for sharing. */
final class KeyFilter extends TokenFilter {

    /** The key of a word that no lexicon holds, so that it keeps its position. */
    private static final String NO_KEY = "-";

    private final KazakhCuts kazakh;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private State word = captureState();

    KeyFilter(TokenStream words, KazakhCuts kazakh) {
        super(words);
        this.kazakh = kazakh;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(word);
            emit(0);
            return true;
        }
        while (input.incrementToken()) {
            if (term.chars().anyMatch(Character::isLetterOrDigit)) {
                waiting.addAll(keys(term.toString()));
                word = captureState();
                emit(1);
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }

    private void emit(int positions) {
        increment.setPositionIncrement(positions);
        term.setEmpty().append(waiting.remove());
    }

    private Set<String> keys(String text) {
        Set<String> keys = new LinkedHashSet<>(Set.of(NO_KEY));
        int scripts = 0;
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            scripts |= CharacterKinds.script(text.charAt(i));
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        String form = lower.toString();
        boolean isAddress = type.type().equals("<URL>") || type.type().equals("<EMAIL>");
        if (!isAddress && scripts == Token.LATIN) {
            keys.add(ReferenceAnalyzer.ENGLISH + WordForms.key(form));
        }
        if (!isAddress && scripts == Token.CYRILLIC) {
            keys.add(ReferenceAnalyzer.RUSSIAN + WordForms.key(form));
        }
        if (!isAddress && (scripts | Token.KAZAKH) == (Token.CYRILLIC | Token.KAZAKH)) {
            kazakh.cuts(form)
                    .forEach(cut -> keys.add(ReferenceAnalyzer.KAZAKH
                            + cut.stem()
                            + ReferenceAnalyzer.FEATURES
                            + Integer.toHexString(cut.features())));
        }
        return keys;
    }
}
