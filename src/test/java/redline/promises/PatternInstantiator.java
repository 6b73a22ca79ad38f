package redline.promises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redline.TestEngine;
import redline.lexicon.Entry;
import redline.lexicon.GroupClass;
import redline.lexicon.Member;
import redline.lexicon.Status;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;
import redline.proof.fairness.GroupNames;
import redline.proof.fairness.GroupNames.Name;
import redline.proof.fairness.NameForm;

/**
 * Makes sample sentences from a pattern: its elements in the order written, optional ones and fillers left out,
 * alternatives and members of word classes taken in turn. A sample need not be good style; whether the pattern takes it
 * is for the caller to prove.
 */
final class PatternInstantiator {

    /** The groups that are no targets: where something happens, or who does it. */
    private static final Map<GroupClass, String> OTHERS = Map.of(
            GroupClass.PEOPLE, "people.tajik",
            GroupClass.POPULATION, "population.iranian",
            GroupClass.FAITH, "faith.christian",
            GroupClass.STATE, "state.ukraine",
            GroupClass.LANGUAGE, "language.kazakh",
            GroupClass.MIGRANTS, "migrants.refugee");

    private final WordForms words = new WordForms();
    private final Map<String, List<Name>> groups = new HashMap<>();
    private final Map<String, List<Member>> members = new HashMap<>();

    PatternInstantiator() {
        for (Member member : TestEngine.get().lexicon().members()) {
            if (member.status() == Status.LIVE) {
                members.computeIfAbsent(member.language() + ":" + member.className(), c -> new ArrayList<>())
                        .add(member);
            }
        }
    }

    /** Different samples of an entry with a target slot, from that many turns. */
    Stream<Frame> frames(Entry entry, int turns) {
        Pattern pattern = parse(entry.text());
        FeatureFilter slot = target(pattern).features();
        return IntStream.range(0, turns)
                .mapToObj(turn -> frame(entry, pattern, slot, turn))
                .distinct();
    }

    static boolean hasTarget(Entry entry) {
        return parse(entry.text()).groupSlots().anyMatch(slot -> slot.role() == Role.TARGET);
    }

    static Node.Slot target(Entry entry) {
        return target(parse(entry.text()));
    }

    private static Node.Slot target(Pattern pattern) {
        return pattern.groupSlots()
                .filter(slot -> slot.role() == Role.TARGET)
                .findFirst()
                .orElseThrow();
    }

    private static Pattern parse(String text) {
        try {
            return PatternParser.parse(text);
        } catch (PatternException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private Frame frame(Entry entry, Pattern pattern, FeatureFilter slot, int turn) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        StringBuilder out = before;
        int place = 0;
        for (Pattern.Part part : pattern.parts()) {
            place++;
            if (part.node() instanceof Node.Slot group && group.isGroup() && group.role() == Role.TARGET) {
                out = after;
            } else if (!part.optional()) {
                String text = text(entry.language(), part.node(), FeatureFilter.NONE, turn * (place + 1) + turn / 5);
                out.append(out == after ? " " + text : text + " ");
            }
        }
        return new Frame(entry, before.toString(), after + ".", slot);
    }

    private String text(String language, Node node, FeatureFilter outer, int turn) {
        return switch (node) {
            case Node.Word word ->
                word.exact()
                        ? word.text()
                        : form(language, word.text(), word.features().and(outer), turn);
            case Node.Alternatives choices -> {
                List<Node> choice = choices.choices()
                        .get(Math.floorMod(turn, choices.choices().size()));
                yield sequence(language, choice, choices.features().and(outer), turn);
            }
            case Node.Slot slot ->
                slot.isGroup()
                        ? group(language, slot)
                        : member(language, slot, slot.features().and(outer), turn);
        };
    }

    private String form(String language, String word, FeatureFilter filter, int turn) {
        List<String> forms = words.forms(language, word, filter);
        return forms.isEmpty() ? word : forms.get(Math.floorMod(turn / 3, forms.size()));
    }

    /** Several words: the filter is for the head, which is the last word that changes. */
    private String sequence(String language, List<? extends Node> nodes, FeatureFilter filter, int turn) {
        int head = nodes.size() - 1;
        while (head > 0 && nodes.get(head) instanceof Node.Word word && word.exact()) {
            head--;
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            texts.add(text(language, nodes.get(i), i == head ? filter : FeatureFilter.NONE, turn));
        }
        return String.join(" ", texts);
    }

    /** A member in the language of the pattern; a pattern may name a class that only another language has. */
    private String member(String language, Node.Slot slot, FeatureFilter filter, int turn) {
        String spoken = Stream.of(language, "ru", "kk", "en")
                .filter(other -> members.containsKey(other + ":" + slot.className()))
                .findFirst()
                .orElseThrow();
        List<Member> all = members.getOrDefault(spoken + ":" + slot.className(), List.of());
        String citation = all.get(Math.floorMod(turn, all.size())).text();
        List<Node> nodes =
                parse(citation).parts().stream().map(Pattern.Part::node).toList();
        return sequence(spoken, nodes, filter, turn);
    }

    /** A group that is no target: always the same one of its class. */
    private String group(String language, Node.Slot slot) {
        GroupClass group = slot.groupClass().orElse(GroupClass.PEOPLE);
        return groups
                .computeIfAbsent(
                        language + group, key -> new GroupNames(TestEngine.get().lexicon()).oneEach(language, group))
                .stream()
                .filter(name -> name.concept().equals(OTHERS.getOrDefault(group, name.concept())))
                .flatMap(name -> name.forms().stream())
                .filter(form -> form.fits(slot.features()))
                .map(NameForm::text)
                .findFirst()
                .orElseThrow();
    }
}
