package redline.lexicon.expand;

import java.util.List;
import redline.text.Features;

/** The forms of one word, with short questions for tests to ask. */
record FormsIn(List<Form> forms) {

    static FormsIn of(Inflector inflector, String word) {
        return of(inflector, word, PartOfSpeech.ANY);
    }

    static FormsIn of(Inflector inflector, String word, PartOfSpeech pos) {
        return new FormsIn(inflector.forms(word, pos));
    }

    List<String> texts() {
        return forms.stream().map(Form::text).distinct().toList();
    }

    /** All features of a text in all its readings. */
    int features(String text) {
        return forms.stream()
                .filter(form -> form.text().equals(text))
                .mapToInt(Form::features)
                .reduce(0, (a, b) -> a | b);
    }

    int cells(String text) {
        return features(text) & Features.CELLS;
    }

    boolean has(String text, int features) {
        return (features(text) & features) == features;
    }
}
