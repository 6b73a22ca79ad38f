package redline.lexicon.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.lexicon.WordRole;
import redline.text.KazakhCuts;
import redline.text.WordForms;

/**
 * The words that make a phrase what it is: neither names of groups nor small words. What is said of one group is near
 * to the same entries as what is said of another. May be shared between threads.
 */
public final class ContentWords {

    /** Lucene has no Kazakh list. */
    private static final List<String> KAZAKH = List.of(
            "мен", "бен", "пен", "және", "да", "де", "та", "те", "бар", "жоқ", "бір", "бұл", "сол", "осы", "ол", "деп",
            "деген", "үшін", "туралы", "емес", "еді", "екен", "ғана", "тек", "ең", "өте", "көп", "не", "ма", "ме");

    private static final Map<String, CharArraySet> STOP_WORDS = Map.of(
            "en",
            EnglishAnalyzer.getDefaultStopSet(),
            "ru",
            RussianAnalyzer.getDefaultStopSet(),
            "kk",
            new CharArraySet(KAZAKH.stream().map(KazakhCuts::fold).toList(), false));

    private final WordTerms terms;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> small = new HashMap<>();

    /** The content words as that lexicon tells them from the others. */
    public ContentWords(Lexicon lexicon, WordTerms terms) {
        this.terms = terms;
        for (Member member : lexicon.members()) {
            if (GroupClass.of(member.className()).isPresent()) {
                name(member);
            } else if (WordRole.of(member.className())
                    .filter(role -> WordRole.isFunctionWord(role.bit()))
                    .isPresent()) {
                Set<String> words = small.computeIfAbsent(member.language(), l -> new HashSet<>());
                WordTerms.names(member).forEach(text -> words.add(spelling(member.language(), text)));
            }
        }
    }

    private void name(Member member) {
        Set<String> keys = names.computeIfAbsent(member.language(), l -> new HashSet<>());
        for (String text : WordTerms.names(member)) {
            WordTerms.words(text).forEach(word -> keys.addAll(WordTerms.ofCitation(member.language(), word)));
        }
    }

    /** Whether a word in small letters is one of them in that language. */
    public boolean has(String language, String word) {
        return !isSmall(language, word)
                && terms.kept(language, word).stream().noneMatch(names.getOrDefault(language, Set.of())::contains);
    }

    /** The content words of a text, as a text. */
    String in(String language, String text) {
        List<String> words = WordTerms.words(text);
        return String.join(
                " ", words.stream().filter(word -> has(language, word)).toList());
    }

    private boolean isSmall(String language, String word) {
        Set<String> known = small.getOrDefault(language, Set.of());
        String spelling = spelling(language, word);
        return known.contains(spelling)
                || Objects.requireNonNull(STOP_WORDS.get(language)).contains(spelling)
                || (!language.equals("kk")
                        && terms.citations(language, spelling).stream().anyMatch(known::contains));
    }

    private static String spelling(String language, String word) {
        return language.equals("kk") ? KazakhCuts.fold(word) : WordForms.key(word);
    }
}
