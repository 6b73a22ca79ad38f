package redline.score;

import java.util.Map;

/**
 * The words that explain a category to a person.
 *
 * @param names the name of the category by language: {@code en}, {@code ru}, {@code kk}
 * @param definitions its definition, one sentence, by language
 * @param standard the published scales from which it is taken
 */
public record CategoryText(Map<String, String> names, Map<String, String> definitions, String standard) {

    public CategoryText {
        names = Map.copyOf(names);
        definitions = Map.copyOf(definitions);
    }

    /** The name in that language, in English if there is none. */
    public String name(String language) {
        return inLanguage(names, language);
    }

    /** The definition in that language, in English if there is none. */
    public String definition(String language) {
        return inLanguage(definitions, language);
    }

    private static String inLanguage(Map<String, String> texts, String language) {
        return texts.getOrDefault(language, texts.getOrDefault("en", ""));
    }
}
