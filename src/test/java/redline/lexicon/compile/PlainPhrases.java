package redline.lexicon.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.text.Features;
import redline.text.KazakhCuts;

/** A literal as plain Lucene queries: one for each way in which its alternatives of several words can stand. */
final class PlainPhrases {

    static final String FIELD = "words";
    private static final int MOST_WAYS = 500;
    private static final int SHORT_STEM = 3;

    private final Lexicon lexicon;
    private final PlainTerms terms;
    private final Map<String, FeatureFilter> partsOfSpeech;
    private final boolean voice;

    PlainPhrases(Lexicon lexicon, PlainTerms terms, List<String> partsOfSpeech, boolean voice) {
        this.lexicon = lexicon;
        this.terms = terms;
        this.partsOfSpeech = PatternCompiler.partsOfSpeech(partsOfSpeech);
        this.voice = voice;
    }

    /** The terms at each position, way by way; empty when there are too many ways to try. */
    Optional<List<List<Set<String>>>> ways(String language, Pattern pattern) throws IOException {
        List<List<Set<String>>> ways = new ArrayList<>(List.of(List.of()));
        for (Pattern.Part part : pattern.parts()) {
            List<List<Set<String>>> choices = choices(language, part.node(), FeatureFilter.NONE, true);
            List<List<Set<String>>> longer = new ArrayList<>();
            for (List<Set<String>> way : ways) {
                for (List<Set<String>> choice : choices) {
                    if (choice.stream().anyMatch(Set::isEmpty)) {
                        continue;
                    }
                    List<Set<String>> joined = new ArrayList<>(way);
                    joined.addAll(choice);
                    longer.add(joined);
                }
            }
            ways = longer;
            if (ways.size() > MOST_WAYS) {
                return Optional.empty();
            }
        }
        return Optional.of(ways);
    }

    /** What an element can be: all its single words at once, then each of several words. */
    private List<List<Set<String>>> choices(String language, Node node, FeatureFilter outer, boolean own)
            throws IOException {
        List<List<Set<String>>> all = new ArrayList<>();
        switch (node) {
            case Node.Word word ->
                all.add(List.of(terms.of(language, own ? withPartOfSpeech(word) : word, outer, voice)));
            case Node.Slot slot -> {
                FeatureFilter filter = slot.features().and(outer);
                for (Member member : lexicon.members()) {
                    boolean speaks = member.language().equals(language)
                            || (language.equals("kk") && member.language().equals("ru"));
                    if (member.className().equals(slot.className()) && speaks) {
                        for (String text : texts(member)) {
                            all.addAll(sequence(member.language(), ClassMember.words(text), filter, false));
                        }
                    }
                }
            }
            case Node.Alternatives alternatives -> {
                FeatureFilter filter = alternatives.features().and(outer);
                for (List<Node> choice : alternatives.choices()) {
                    all.addAll(sequence(language, choice, filter, own));
                }
            }
        }
        return merged(all);
    }

    private List<List<Set<String>>> sequence(
            String language, List<? extends Node> nodes, FeatureFilter outer, boolean own) throws IOException {
        int head = Heads.of(language, List.copyOf(nodes));
        if (nodes.size() == 1) {
            return choices(language, nodes.get(0), outer, own);
        }
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node.Word word = (Node.Word) nodes.get(i);
            Node.Word read = own ? withPartOfSpeech(word) : word;
            words.add(terms.of(language, read, i == head ? outer : FeatureFilter.NONE, voice && (own || i == head)));
        }
        return List.of(words);
    }

    private static List<List<Set<String>>> merged(List<List<Set<String>>> choices) {
        Set<String> single = new TreeSet<>();
        choices.stream().filter(choice -> choice.size() == 1).forEach(choice -> single.addAll(choice.get(0)));
        List<List<Set<String>>> merged = new ArrayList<>();
        merged.add(List.of(single));
        choices.stream().filter(choice -> choice.size() > 1).forEach(merged::add);
        return merged;
    }

    private Node.Word withPartOfSpeech(Node.Word word) {
        FeatureFilter asked = partsOfSpeech.getOrDefault(word.text(), FeatureFilter.NONE);
        boolean known = (word.features().all() & (Features.NOUN | Features.VERB | Features.ADJ)) != 0;
        return known
                ? word
                : new Node.Word(word.text(), word.exact(), word.features().and(asked));
    }

    private static List<String> texts(Member member) {
        List<String> texts =
                new ArrayList<>(List.of(member.text(), member.adjective(), member.feminine(), member.plural()));
        texts.addAll(member.forms());
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Whether a Kazakh word of the pattern is so short that it needs evidence of Kazakh. */
    boolean hasShortStem(String language, Pattern pattern) {
        return language.equals("kk") && pattern.parts().stream().anyMatch(part -> hasShortStem(part.node()));
    }

    private boolean hasShortStem(Node node) {
        return switch (node) {
            case Node.Word word -> KazakhCuts.fold(word.text()).length() <= SHORT_STEM;
            case Node.Alternatives alternatives ->
                alternatives.choices().stream()
                        .anyMatch(choice -> choice.stream().anyMatch(this::hasShortStem));
            case Node.Slot slot ->
                lexicon.members().stream()
                        .filter(member -> member.className().equals(slot.className()))
                        .filter(member -> member.language().equals("kk"))
                        .anyMatch(member -> texts(member).stream()
                                .anyMatch(
                                        text -> ClassMember.words(text).stream().anyMatch(this::hasShortStem)));
        };
    }

    static Query query(List<Set<String>> way) {
        if (way.size() == 1) {
            return new TermInSetQuery(
                    FIELD, way.get(0).stream().map(BytesRef::new).toList());
        }
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
        for (Set<String> position : way) {
            query.add(position.stream().map(term -> new Term(FIELD, term)).toArray(Term[]::new));
        }
        return query.build();
    }

    /** Whether words of another language may fill a pattern: they are borrowed in forms that no table of plain words has. */
    static boolean mayBorrow(Pattern pattern) {
        return pattern.parts().stream().map(Pattern.Part::node).anyMatch(PlainPhrases::mayBorrow);
    }

    private static boolean mayBorrow(Node node) {
        return switch (node) {
            case Node.Word _ -> false;
            case Node.Slot slot -> SharedClasses.contain(slot.className());
            case Node.Alternatives choices ->
                choices.choices().stream().anyMatch(choice -> choice.stream().anyMatch(PlainPhrases::mayBorrow));
        };
    }
}
