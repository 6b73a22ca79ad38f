package redline.bench.peer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import redline.TestEngine;
import redline.bench.Posts;
import redline.lexicon.Example;

/**
 * Phrases of one to four words that real sentences use, and posts in a fifteenth of which one of the first thousand
 * stands; no other phrase occurs in the posts, so that the number of hits does not grow with the number of phrases.
 */
final class Phrases {

    /** The longest list. */
    static final int MOST = 1_000_000;

    private static final long SEED = 20261122L;
    private static final int PLANTED = 1_000;
    private static final int EACH = 15;
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");
    private static final int[] LENGTHS = {1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4};

    private final Words words = new Words();

    /** The first so many phrases; a longer list begins with the shorter ones. */
    List<String> first(int count) {
        List<List<String>> vocabularies =
                LANGUAGES.stream().map(this::vocabulary).toList();
        Set<String> said = said();
        Random random = new Random(SEED);
        Set<String> phrases = new LinkedHashSet<>();
        while (phrases.size() < count) {
            String phrase = phrase(vocabularies.get(random.nextInt(vocabularies.size())), random);
            if (!said.contains(phrase)) {
                phrases.add(phrase);
            }
        }
        return List.copyOf(phrases);
    }

    /** Everyday posts in three languages with planted phrases. */
    List<String> posts() {
        List<String> planted = first(PLANTED);
        List<String> posts = new ArrayList<>(Posts.texts("everyday/mixed"));
        for (int i = 0; i < posts.size(); i += EACH) {
            posts.set(i, planted.get(i % planted.size()) + ". " + posts.get(i));
        }
        return posts;
    }

    private static String phrase(List<String> vocabulary, Random random) {
        List<String> chosen = new ArrayList<>();
        for (int length = LENGTHS[random.nextInt(LENGTHS.length)]; length > 0; length--) {
            chosen.add(vocabulary.get(random.nextInt(vocabulary.size())));
        }
        return String.join(" ", chosen);
    }

    /** The longer words of a language's posts, with which phrases often begin, and of the lexicon's own sentences. */
    private List<String> vocabulary(String language) {
        Set<String> vocabulary = new TreeSet<>();
        add(vocabulary, Posts.texts("everyday/" + language));
        add(
                vocabulary,
                TestEngine.get().lexicon().examples().stream()
                        .filter(example -> example.entryId().startsWith(language))
                        .map(Example::text)
                        .toList());
        return List.copyOf(vocabulary);
    }

    private void add(Set<String> vocabulary, Collection<String> texts) {
        texts.forEach(text -> words.of(text).stream()
                .filter(word -> word.length() > 4 && word.chars().allMatch(Character::isLetter))
                .forEach(vocabulary::add));
    }

    /** Everything of one to four words that occurs in the posts. */
    private Set<String> said() {
        Set<String> said = new LinkedHashSet<>();
        for (String text : Posts.texts("everyday/mixed")) {
            List<String> read = words.of(text);
            for (int start = 0; start < read.size(); start++) {
                for (int end = start + 1; end <= Math.min(read.size(), start + 4); end++) {
                    said.add(String.join(" ", read.subList(start, end)));
                }
            }
        }
        return said;
    }
}
