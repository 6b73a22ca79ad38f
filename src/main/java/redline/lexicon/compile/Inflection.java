package redline.lexicon.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import redline.lexicon.expand.EnglishInflector;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.Inflector;
import redline.lexicon.expand.PartOfSpeech;
import redline.lexicon.expand.RussianInflector;
import redline.text.WordForms;

/** Inflects words of the lexicon and remembers every answer, so that the index can keep it. Several threads may ask. */
final class Inflection implements FormSource {

    /** What was asked. */
    record Question(String language, String word, PartOfSpeech pos) implements Comparable<Question> {

        @Override
        public int compareTo(Question other) {
            int order = language.compareTo(other.language);
            order = order != 0 ? order : word.compareTo(other.word);
            return order != 0 ? order : pos.compareTo(other.pos);
        }
    }

    private final Inflector russian = new RussianInflector();
    private final Inflector english = new EnglishInflector();
    private final Map<Question, List<Form>> answers = new ConcurrentHashMap<>();

    @Override
    public List<Form> forms(String language, String word, PartOfSpeech pos) {
        Inflector inflector = language.equals("ru") ? russian : english;
        Question question = new Question(language, word, pos);
        List<Form> known = answers.get(question);
        if (known != null) {
            return known;
        }
        List<Form> forms = List.copyOf(inflector.forms(word, pos));
        answers.put(question, forms);
        return forms;
    }

    /** Every question asked so far with its answer, in a fixed order. */
    SortedMap<Question, List<Form>> answers() {
        return new TreeMap<>(answers);
    }

    /** What each form answered so far may be a form of. */
    Citations citations() {
        Map<String, Set<String>> words = new HashMap<>();
        answers.forEach((question, forms) -> forms.forEach(form -> words.computeIfAbsent(
                        question.language() + " " + WordForms.key(form.text()), key -> new TreeSet<>())
                .add(question.word())));
        return (language, form) -> words.getOrDefault(language + " " + form, Set.of());
    }
}
