package redline.lexicon.expand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import redline.text.Features;

/** The forms of one word while they are gathered: one for each text and reading, features merged. */
final class FormCollector {

    private static final int READINGS = Features.NOUN | Features.VERB | Features.ADJ;

    private record Key(String text, int reading) {}

    private final Map<Key, Integer> features = new LinkedHashMap<>();

    /** Adds a form; a participle counts as a verb reading. */
    void add(String text, int bits) {
        int reading = bits & READINGS;
        features.merge(new Key(text, reading), bits, (a, b) -> a | b);
    }

    /** Whether this text is among the forms, ё and е being the same. */
    boolean has(String text) {
        String folded = RussianLetters.fold(text);
        return features.keySet().stream()
                .anyMatch(key -> RussianLetters.fold(key.text()).equals(folded));
    }

    /** The forms; a noun form that is also written as an adjective is marked as able to modify. */
    List<Form> forms() {
        return features.entrySet().stream()
                .map(entry -> new Form(entry.getKey().text(), marked(entry.getKey(), entry.getValue())))
                .toList();
    }

    private int marked(Key key, int bits) {
        boolean alsoAdjective =
                key.reading() == Features.NOUN && features.containsKey(new Key(key.text(), Features.ADJ));
        return alsoAdjective ? bits | Features.BARE : bits;
    }
}
