package redline.promises;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.expand.EnglishInflector;
import redline.lexicon.expand.PartOfSpeech;
import redline.lexicon.expand.RussianInflector;
import redline.lexicon.pattern.FeatureFilter;
import redline.proof.fairness.KazakhNoun;
import redline.text.Features;

/** Written forms of a pattern's word that have the features it asks for, the plainest first. */
final class WordForms {

    private static final String BACK = "ы";
    private static final String FRONT = "і";

    private final EnglishInflector english = new EnglishInflector();
    private final RussianInflector russian = new RussianInflector();

    List<String> forms(String language, String word, FeatureFilter filter) {
        return switch (language) {
            case "en" -> filter.isNone() ? List.of(word) : english(word, filter);
            case "ru" -> russian(word, filter);
            default -> kazakh(word, filter);
        };
    }

    private List<String> english(String word, FeatureFilter filter) {
        return english.forms(word, partOfSpeech(filter)).stream()
                .filter(form -> filter.accepts(form.features()) && form.text().indexOf('’') < 0)
                .map(form -> form.text())
                .toList();
    }

    private List<String> russian(String word, FeatureFilter filter) {
        if (filter.isNone()) {
            return List.of(word);
        }
        return russian.forms(word, partOfSpeech(filter)).stream()
                .filter(form -> filter.accepts(form.features()))
                .map(form -> form.text())
                .toList();
    }

    private static PartOfSpeech partOfSpeech(FeatureFilter filter) {
        if (filter.asksFor(Features.ADJ)) {
            return PartOfSpeech.ADJECTIVE;
        }
        boolean verb = filter.asksFor(Features.VERB) || filter.asksFor(Features.IMP) || filter.asksFor(Features.INF);
        return verb ? PartOfSpeech.VERB : filter.asksFor(Features.NOUN) ? PartOfSpeech.NOUN : PartOfSpeech.ANY;
    }

    private static List<String> kazakh(String stem, FeatureFilter filter) {
        if (filter.asksFor(Features.NEG)) {
            String negated = negated(stem);
            return filter.asksFor(Features.INF)
                    ? List.of(negated + "у")
                    : List.of(negated + KazakhNoun.harmony(stem, "ңдар", "ңдер"), negated);
        }
        if (filter.asksFor(Features.INF)) {
            return List.of(infinitive(stem));
        }
        if (filter.asksFor(Features.IMP)) {
            return List.of(stem + "с" + KazakhNoun.harmony(stem, BACK, FRONT) + "н", stem);
        }
        if (filter.asksFor(Features.PTCP)) {
            boolean voiceless = KazakhNoun.isVoiceless(stem.charAt(stem.length() - 1));
            return List.of(stem + KazakhNoun.harmony(stem, voiceless ? "қан" : "ған", voiceless ? "кен" : "ген"));
        }
        if (filter.asksFor(Features.PRES)) {
            boolean vowel = KazakhNoun.isVowel(stem.charAt(stem.length() - 1));
            return List.of(
                    stem + (vowel ? "й" : KazakhNoun.harmony(stem, "а", "е")) + KazakhNoun.harmony(stem, "ды", "ді"));
        }
        if (filter.asksFor(Features.VERB)) {
            char last = stem.charAt(stem.length() - 1);
            String past = (KazakhNoun.isVoiceless(last) ? "т" : "д") + KazakhNoun.harmony(stem, BACK, FRONT);
            return List.of(stem + past, stem);
        }
        List<String> forms = new ArrayList<>();
        KazakhNoun.forms(stem).stream()
                .filter(form -> filter.cells() == 0 || (form.features() & filter.cells()) != 0)
                .forEach(form -> forms.add(form.text()));
        KazakhNoun.owned(stem).stream()
                .filter(form -> filter.cells() == 0 || (form.features() & filter.cells()) != 0)
                .forEach(form -> forms.add(form.text()));
        return forms;
    }

    private static String negated(String stem) {
        char last = stem.charAt(stem.length() - 1);
        String consonant = KazakhNoun.isVoiceless(last) ? "п" : "знмңж".indexOf(last) >= 0 ? "б" : "м";
        return stem + consonant + KazakhNoun.harmony(stem, "а", "е");
    }

    private static String infinitive(String stem) {
        String head = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'ы', 'і' -> head + "у";
            case 'п' -> head + "бу";
            case 'к' -> head + "гу";
            case 'қ' -> head + "ғу";
            case 'й' -> head + "ю";
            default -> stem + "у";
        };
    }
}
