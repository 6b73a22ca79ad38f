package redline.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import redline.lexicon.expand.EnglishFrequency;
import redline.lexicon.expand.EnglishInflector;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.FrequencyEvidence;
import redline.lexicon.expand.Inflector;
import redline.lexicon.expand.PartOfSpeech;
import redline.lexicon.expand.RussianInflector;

/**
 * Finds the commonest ordinary word that a form of a lone Russian or English word is written like. A name of a group is
 * a word of its own there: only what else is written so counts.
 */
final class CommonWords {

    /** From this frequency class on a word is common enough to stand in texts of every kind: «баран», "rat", «крыса». */
    static final int COMMON = 8;

    private final FrequencyEvidence russian = new FrequencyEvidence();
    private final EnglishFrequency english = new EnglishFrequency();
    private final Inflector russianForms = new RussianInflector();
    private final Inflector englishForms = new EnglishInflector();

    /** The common word, if there is one. */
    Optional<String> of(LoneWord word) {
        return switch (word.language()) {
            case "ru" ->
                commonest(
                        word,
                        russianForms,
                        form -> word.name() ? russian.classOfOthers(form, word.text()) : russian.classOf(form));
            case "en" ->
                word.name() && isLowerCase(word.written())
                        ? Optional.empty()
                        : commonest(word, englishForms, english::classOf);
            default -> Optional.empty();
        };
    }

    /** Written in small letters, an English name is an ordinary word that means the group: migrant, convert. */
    private static boolean isLowerCase(String written) {
        return written.equals(written.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> commonest(LoneWord word, Inflector inflector, ToIntFunction<String> classOf) {
        List<String> forms = word.word().exact()
                ? List.of(word.text())
                : inflector.forms(word.text(), partOfSpeech(word.pos())).stream()
                        .filter(form -> word.word().features().accepts(form.features()))
                        .map(Form::text)
                        .toList();
        return forms.stream()
                .filter(form -> classOf.applyAsInt(form) >= COMMON)
                .max(Comparator.comparingInt(classOf).thenComparing(Comparator.naturalOrder()));
    }

    /** The common Russian words that begin like a stem. */
    List<String> commonRussian(String beginning) {
        return russian.wordsFrom(beginning, COMMON);
    }

    private static PartOfSpeech partOfSpeech(String pos) {
        return switch (pos) {
            case "noun" -> PartOfSpeech.NOUN;
            case "verb" -> PartOfSpeech.VERB;
            case "adj" -> PartOfSpeech.ADJECTIVE;
            default -> PartOfSpeech.ANY;
        };
    }
}
