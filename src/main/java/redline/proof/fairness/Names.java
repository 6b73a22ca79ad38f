package redline.proof.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import redline.lexicon.expand.EnglishInflector;
import redline.lexicon.expand.PartOfSpeech;
import redline.text.Features;

/** The written forms of a noun phrase of the lexicon, and of an adjective, in its language. */
public final class Names {

    private static final Set<String> AFTER_HEAD = Set.of("in", "of", "with", "from", "without", "for", "to");

    private final EnglishInflector english = new EnglishInflector();
    private final RussianNames russian = new RussianNames();

    /** Every form of a noun phrase that may hold {@code =word} for words that do not change. */
    public List<NameForm> noun(String language, String written) {
        String citation = written.replace(":noun", "");
        if (citation.startsWith("=") && !language.equals("kk")) {
            return fixed(citation, Features.CELLS);
        }
        return switch (language) {
            case "en" -> english(citation);
            case "ru" -> russian.noun(citation);
            default ->
                citation.startsWith("=") ? fixed(citation, Features.cell(Features.NOM, 0)) : KazakhNoun.forms(citation);
        };
    }

    /** Every form of an adjective; in English and Kazakh the one there is. */
    public List<NameForm> adjective(String language, String citation) {
        return language.equals("ru")
                ? russian.adjective(citation)
                : List.of(new NameForm(citation, Features.ADJ | Features.CELLS));
    }

    /** The citation form alone, for all the given cells. */
    public static List<NameForm> fixed(String citation, int cells) {
        return List.of(new NameForm(citation.replace("=", ""), Features.NOUN | cells));
    }

    private List<NameForm> english(String citation) {
        List<String> words = List.of(citation.split(" ", -1));
        if (words.contains("who")) {
            return fixed(citation, Features.ALL_PL);
        }
        int head = words.size() - 1;
        for (int i = words.size() - 1; i > 0; i--) {
            head = AFTER_HEAD.contains(words.get(i)) ? i - 1 : head;
        }
        String noun = words.get(head);
        if (noun.startsWith("=")) {
            return fixed(citation, Features.CELLS);
        }
        boolean last = head == words.size() - 1;
        List<NameForm> forms = english.forms(noun, PartOfSpeech.NOUN).stream()
                .filter(form -> form.text().indexOf('’') < 0)
                .filter(form -> last || form.text().indexOf('\'') < 0)
                .map(form -> new NameForm(sameCase(noun, form.text()), form.features()))
                .toList();
        return inPlace(words, head, forms);
    }

    /** The forms of one word of a phrase, each with the rest of the phrase. */
    static List<NameForm> inPlace(List<String> words, int place, List<NameForm> forms) {
        return forms.stream()
                .map(form -> {
                    List<String> written = new ArrayList<>(words);
                    written.set(place, form.text());
                    return new NameForm(String.join(" ", written).replace("=", ""), form.features());
                })
                .toList();
    }

    static String sameCase(String model, String text) {
        return Character.isUpperCase(model.charAt(0)) ? capital(text) : text;
    }

    /** The text with a capital. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
