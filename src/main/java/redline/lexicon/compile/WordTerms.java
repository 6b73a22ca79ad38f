package redline.lexicon.compile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.text.KazakhCuts;
import redline.text.WordForms;

/**
 * The terms under which people find a word. An English or Russian word has its Snowball stem and, when a paradigm of
 * the lexicon holds it, the word of that paradigm (жгут is found under жечь). A Kazakh word has the stems of all its
 * cuts. Matching posts does not depend on it. May be shared between threads.
 */
public final class WordTerms {

    /** Before a word of the lexicon, so that no stem is taken for it. */
    private static final String CITATION = "=";

    private static final int SHORTEST_UNKNOWN_STEM = 3;

    private final Citations citations;
    private final Set<String> kazakhStems;
    private final KazakhCuts kazakh = KazakhCuts.load();

    private WordTerms(Citations citations, Set<String> kazakhStems) {
        this.citations = citations;
        this.kazakhStems = Set.copyOf(kazakhStems);
    }

    /** The terms of words for that lexicon. */
    public static WordTerms of(Lexicon lexicon, Citations citations) {
        Set<String> stems = new HashSet<>();
        for (Member member : lexicon.members()) {
            if (member.language().equals("kk")) {
                names(member).forEach(name -> words(name).forEach(word -> stems.add(KazakhCuts.fold(word))));
            }
        }
        lexicon.entries().stream()
                .filter(entry -> entry.language().equals("kk"))
                .forEach(entry ->
                        PatternWords.of(entry.text()).words().forEach(word -> stems.add(KazakhCuts.fold(word))));
        return new WordTerms(citations, stems);
    }

    /** Every citation form of a member. */
    static List<String> names(Member member) {
        List<String> names = new ArrayList<>(List.of(member.text()));
        names.addAll(member.forms());
        names.addAll(List.of(member.adjective(), member.feminine(), member.plural()));
        names.removeIf(String::isEmpty);
        return names;
    }

    /** The words of a text in order, in small letters. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString().toLowerCase(Locale.ROOT));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return words;
    }

    /** The terms under which the index keeps a word of that language. */
    public Set<String> kept(String language, String word) {
        return language.equals("kk") ? cuts(word) : inflected(language, word);
    }

    /**
     * The terms under which a word is looked up: as {@link #kept}, but of the cuts of a Kazakh word only the stems
     * of three and more letters that the lexicon knows, if it knows one.
     */
    public Set<String> wanted(String language, String word) {
        if (!language.equals("kk")) {
            return inflected(language, word);
        }
        Set<String> cuts = cuts(word);
        Set<String> known = new LinkedHashSet<>(cuts);
        known.removeIf(stem -> stem.length() < SHORTEST_UNKNOWN_STEM || !kazakhStems.contains(stem));
        if (known.isEmpty()) {
            return cuts;
        }
        known.add(KazakhCuts.fold(word));
        return known;
    }

    private Set<String> inflected(String language, String word) {
        String form = form(language, word);
        Set<String> terms = new LinkedHashSet<>();
        terms.add(stem(language, form));
        citations(language, form).forEach(citation -> terms.add(CITATION + citation));
        return terms;
    }

    /** The terms of a word that is a citation form of the lexicon, without a look at its paradigms. */
    static Set<String> ofCitation(String language, String word) {
        if (language.equals("kk")) {
            return Set.of(KazakhCuts.fold(word));
        }
        String form = form(language, word);
        return Set.of(stem(language, form), CITATION + word);
    }

    private static String form(String language, String word) {
        String form = WordForms.key(word);
        return language.equals("en") && form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    /** The words of the lexicon that a form may be a form of. */
    Collection<String> citations(String language, String form) {
        return citations.of(language, form);
    }

    private Set<String> cuts(String word) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(KazakhCuts.fold(word));
        for (KazakhCuts.Cut cut : kazakh.cuts(word)) {
            if (cut.stem().length() >= SHORTEST_UNKNOWN_STEM || kazakhStems.contains(cut.stem())) {
                stems.add(cut.stem());
            }
        }
        return stems;
    }

    private static String stem(String language, String form) {
        SnowballStemmer stemmer = language.equals("en") ? new EnglishStemmer() : new RussianStemmer();
        stemmer.setCurrent(form);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
