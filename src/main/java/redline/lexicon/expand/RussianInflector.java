package redline.lexicon.expand;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import redline.lexicon.expand.RussianDictionary.Inflected;
import redline.lexicon.expand.RussianReading.Rank;
import redline.text.Features;

/**
 * The Russian inflector: a dictionary word has its dictionary paradigm, any other word the paradigm
 * of words that end alike. The dictionary is loaded with the first word, the table of endings with
 * the first unknown word.
 *
 * <p>Of a word with several readings those count in which it is a citation form (сука is not the
 * genitive of сук). A nominative plural stands for the plural only (люди for людей, not человека),
 * a short adjective for the short forms only.
 */
public final class RussianInflector implements Inflector {

    private final Supplier<RussianDictionary> dictionary = new Lazy<>(RussianDictionary::new);
    private final Supplier<RussianAnalogy> analogy = new Lazy<>(RussianAnalogy::load);

    @Override
    public List<Form> forms(String word, PartOfSpeech pos) {
        Objects.requireNonNull(pos, "pos");
        String normal = RussianLetters.normal(word);
        FormCollector forms = new FormCollector();
        List<RussianReading> readings = best(readings(normal, pos));
        if (isUnknown(readings)) {
            inflectUnknown(normal, pos, forms);
        } else {
            readings.forEach(reading -> inflect(normal, reading, forms));
        }
        if (!forms.has(normal)) {
            forms.add(normal, defaultFeatures(pos));
        }
        return forms.forms();
    }

    private List<RussianReading> readings(String word, PartOfSpeech pos) {
        List<RussianReading> found = readingsAsSpelled(word, pos);
        return found.isEmpty() && word.indexOf('ё') >= 0 ? readingsAsSpelled(RussianLetters.fold(word), pos) : found;
    }

    private List<RussianReading> readingsAsSpelled(String word, PartOfSpeech pos) {
        return dictionary.get().readings(word).stream()
                .filter(reading -> admits(pos, reading.tag()))
                .map(reading -> RussianReading.of(word, reading))
                .toList();
    }

    private static boolean admits(PartOfSpeech pos, RussianTag tag) {
        return switch (pos) {
            case ANY -> true;
            case NOUN -> tag.isNoun() || tag.isPronoun();
            case VERB -> tag.isVerbal();
            case ADJECTIVE -> tag.isAdjective() || tag.isParticiple();
        };
    }

    /** The readings of the best rank; personal names only where nothing else is left. */
    private static List<RussianReading> best(List<RussianReading> readings) {
        Rank best =
                readings.stream().map(RussianReading::rank).min(Rank::compareTo).orElse(Rank.FAMILY_NAME);
        List<RussianReading> ranked =
                readings.stream().filter(reading -> reading.rank() == best).toList();
        List<RussianReading> common = ranked.stream()
                .filter(reading -> !reading.tag().isPersonalName())
                .toList();
        return common.isEmpty() ? ranked : common;
    }

    private static boolean isUnknown(List<RussianReading> readings) {
        return readings.stream().allMatch(reading -> reading.rank() == Rank.FAMILY_NAME);
    }

    private void inflect(String word, RussianReading reading, FormCollector forms) {
        if (!reading.tag().isInflected()) {
            forms.add(word, 0);
            return;
        }
        for (Inflected form : dictionary.get().paradigm(reading.lemma())) {
            if (reading.admits(word, form) && !isNounLikeAdverbialParticiple(form)) {
                forms.add(form.text(), form.tag().features());
            }
        }
    }

    /** Adverbial participles such as моча (of мочить) are far more often the noun. */
    private boolean isNounLikeAdverbialParticiple(Inflected form) {
        return form.tag().isAdverbialParticiple()
                && dictionary.get().readings(form.text()).stream()
                        .anyMatch(other -> other.tag().isNoun());
    }

    private void inflectUnknown(String word, PartOfSpeech pos, FormCollector forms) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            String head = word.substring(0, hyphen + 1);
            for (Form tail : forms(word.substring(hyphen + 1), pos)) {
                forms.add(head + tail.text(), tail.features());
            }
        } else if (RussianLetters.isRussian(word)) {
            analogy.get().inflect(word, kind(word, pos), forms);
        }
    }

    private static RussianAnalogy.Kind kind(String word, PartOfSpeech pos) {
        return switch (pos) {
            case ANY -> RussianAnalogy.guess(word);
            case NOUN -> RussianAnalogy.Kind.NOUN;
            case VERB -> RussianAnalogy.Kind.VERB;
            case ADJECTIVE -> RussianAnalogy.Kind.ADJECTIVE;
        };
    }

    /** A word that cannot be inflected stands for all cells of its part of speech. */
    private static int defaultFeatures(PartOfSpeech pos) {
        return switch (pos) {
            case ANY, NOUN -> Features.NOUN | Features.CELLS;
            case VERB -> Features.VERB;
            case ADJECTIVE -> Features.ADJ | Features.CELLS;
        };
    }
}
