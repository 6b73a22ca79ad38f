package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import redline.lexicon.GroupClass;
import redline.lexicon.Member;
import redline.lexicon.Status;
import redline.lexicon.WordRole;
import redline.lexicon.compile.MatchTables.NameOutput;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.text.Features;

/** Classes and concepts as symbols: their members become keys, members of several words become names. */
final class ClassSymbols {

    private static final String ANY_LANGUAGE = "any";

    private final Symbols.Builder symbols;
    private final WordSymbols words;
    private final Map<String, List<Member>> members = new HashMap<>();
    private final Map<String, List<ClassMember>> parsed = new HashMap<>();
    private final SymbolTrie.Builder names = new SymbolTrie.Builder();
    private final List<NameOutput> outputs = new ArrayList<>();

    ClassSymbols(Symbols.Builder symbols, WordSymbols words, List<Member> all) {
        this.symbols = symbols;
        this.words = words;
        for (Member member : all) {
            if (member.status() != Status.DRAFT) {
                members.computeIfAbsent(member.className(), c -> new ArrayList<>())
                        .add(member);
            }
        }
    }

    /** Builds all groups and all classes with a fixed meaning, whether or not a pattern names them. */
    void addFixed() {
        for (GroupClass group : GroupClass.values()) {
            for (Member member : members.getOrDefault(group.slug(), List.of())) {
                addGroup(member, symbols.concept(member.concept(), group));
            }
        }
        for (WordRole role : WordRole.values()) {
            symbols.role(symbol(role.slug(), ANY_LANGUAGE, FeatureFilter.NONE, false), role);
        }
    }

    boolean exists(String className) {
        return members.containsKey(className);
    }

    /**
     * The symbol of a word class whose members stand in the asked-for form.
     *
     * @param language the language of the pattern: Kazakh patterns take Russian members too, since Kazakh posts mix both,
     *     and all take the members of the shared classes: "uzbeks это просто rats". A class without members in the
     *     languages of the pattern gives those that it has
     */
    int symbol(String className, String language, FeatureFilter filter, boolean voice) {
        String name = "class:" + language + ":" + className
                + (filter.isNone()
                        ? ""
                        : ":" + Integer.toHexString(filter.cells()) + "." + Integer.toHexString(filter.all()))
                + (voice ? "!" : "");
        if (symbols.has(name)) {
            return symbols.symbol(name);
        }
        int symbol = symbols.symbol(name);
        WordRole.of(className).ifPresent(role -> symbols.role(symbol, role));
        List<ClassMember> all = parsed.computeIfAbsent(className, this::parse);
        boolean shared = SharedClasses.contain(className);
        boolean foreign = all.stream().noneMatch(member -> speaks(language, member.language()));
        for (ClassMember member : all) {
            boolean own = foreign || speaks(language, member.language());
            if (own) {
                addMember(member, language, symbol, filter, voice);
            } else if (shared) {
                SharedClasses.borrowedForm(filter, member.language())
                        .ifPresent(form -> addMember(member, language, symbol, form, false));
            }
        }
        return symbol;
    }

    private List<ClassMember> parse(String className) {
        return members.getOrDefault(className, List.of()).stream()
                .map(ClassMember::of)
                .toList();
    }

    private void addMember(ClassMember member, String language, int symbol, FeatureFilter filter, boolean voice) {
        member.included()
                .ifPresent(slot -> symbols.isIn(
                        symbol(slot.className(), language, slot.features().and(filter), voice), symbol));
        for (List<Node> sequence : member.sequences()) {
            addSequence(member.language(), sequence, symbol, filter, voice, 0, 0);
            if (language.equals("kk") && member.language().equals("ru")) {
                LoanNouns.noun(sequence, filter).ifPresent(noun -> symbols.isIn(words.loan(noun, filter), symbol));
            }
        }
    }

    private static boolean speaks(String pattern, String member) {
        return pattern.equals(ANY_LANGUAGE) || pattern.equals(member) || (pattern.equals("kk") && member.equals("ru"));
    }

    /** A sequence of words that stands for a symbol: one word becomes a key, several a name. */
    void addSequence(
            String language,
            List<? extends Node> sequence,
            int symbol,
            FeatureFilter filter,
            boolean voice,
            int flags,
            int extraFeatures) {
        int head = Heads.of(language, List.copyOf(sequence));
        int[] parts = new int[sequence.size()];
        for (int i = 0; i < parts.length; i++) {
            FeatureFilter outer = i == head ? filter : FeatureFilter.NONE;
            parts[i] = part(language, sequence.get(i), outer, voice && i == head);
        }
        if (parts.length == 1) {
            symbols.isIn(parts[0], symbol);
        } else {
            addOwned(language, sequence.getLast(), parts[parts.length - 1], filter);
            names.add(parts, outputs.size());
            boolean holdsClass = sequence.stream().anyMatch(Node.Slot.class::isInstance);
            int allFlags = flags | (holdsClass ? KeyFlags.HOLDS_CLASS : 0);
            outputs.add(new NameOutput(symbol, head, allFlags, extraFeatures));
        }
    }

    private int part(String language, Node node, FeatureFilter outer, boolean voice) {
        return switch (node) {
            case Node.Word word ->
                words.symbol(
                        language, word.text(), word.exact(), word.features().and(outer), voice);
            case Node.Slot slot ->
                symbol(slot.className(), language, slot.features().and(outer), voice);
            case Node.Alternatives alternatives ->
                throw new IllegalArgumentException("lexicon: alternatives inside alternatives that were not checked");
        };
    }

    private void addGroup(Member member, int concept) {
        int flags = member.ambiguous() ? KeyFlags.AMBIGUOUS : 0;
        Supplier<Set<String>> adjectives = Set::of;
        if (!member.adjective().isEmpty()) {
            List<Node.Word> adjective = ClassMember.words(member.adjective());
            if (adjective.size() == 1) {
                adjectives = words.addGroupAdjective(
                        concept, member.language(), adjective.get(0).text(), flags);
                addKazakhPlurals(member, adjective.get(0).text(), concept, flags);
                addLanguage(member, adjective.get(0).text(), flags);
            } else {
                addSequence(member.language(), adjective, concept, FeatureFilter.NONE, false, flags, Features.ADJ);
            }
        }
        addGroupName(member, member.text(), concept, 0, flags, adjectives);
        for (String form : member.forms()) {
            addGroupName(member, form, concept, 0, flags, adjectives);
        }
        if (!member.feminine().isEmpty()) {
            addGroupName(member, member.feminine(), concept, Features.FEM, flags, adjectives);
        }
        if (!member.plural().isEmpty()) {
            addGroupName(member, member.plural(), concept, Features.ALL_PL, flags, adjectives);
        }
    }

    /** An adjective alone also names the language ("speak Kazakh", «запретить казахский») where we know that language. */
    private void addLanguage(Member member, String adjective, int flags) {
        String name = "language" + member.concept().substring(member.concept().indexOf('.'));
        boolean known = members.getOrDefault("language", List.of()).stream()
                .anyMatch(other -> other.concept().equals(name));
        if (known) {
            words.addLanguageAdjective(symbols.concept(name, GroupClass.LANGUAGE), member.language(), adjective, flags);
        }
    }

    private void addGroupName(
            Member member, String text, int concept, int extra, int flags, Supplier<Set<String>> adjectives) {
        List<Node.Word> name = ClassMember.words(text);
        if (name.size() == 1) {
            Node.Word word = name.get(0);
            int cells =
                    extra == Features.ALL_PL && member.language().equals("en") ? Features.ALL_PL : extra & Features.FEM;
            words.addGroupNoun(concept, member.language(), word.text(), word.exact(), cells, flags, adjectives);
            if (!word.exact()) {
                addKazakhPlurals(member, word.text(), concept, flags);
            }
        } else {
            boolean kazakh = member.language().equals("kk");
            boolean plural = kazakh && WordSymbols.isPluralStem(name.getLast().text());
            addSequence(
                    member.language(),
                    kazakh ? lastInflected(name) : name,
                    concept,
                    FeatureFilter.NONE,
                    false,
                    plural ? flags | KeyFlags.PLURAL_STEM : flags,
                    Features.NOUN | (extra & Features.FEM));
        }
    }

    /** A Russian name takes Kazakh endings in mixed speech: «украинецтер», «шымкентскийлерді». */
    private void addKazakhPlurals(Member member, String name, int concept, int flags) {
        if (member.language().equals("ru")) {
            for (String plural : KazakhPlurals.of(name)) {
                words.addGroupNoun(concept, "kk", plural, false, 0, flags, Set::of);
            }
        }
    }

    /** «қазақ тілі» is «қазақ тілін» and not «қазақ тіліні»: the last word of such a name has an ending already. */
    private void addOwned(String language, Node last, int symbol, FeatureFilter filter) {
        if (language.equals("kk") && last instanceof Node.Word word && !word.exact()) {
            words.addOwned(symbol, word.text(), word.features().and(filter));
        }
    }

    /** In a Kazakh name only the last word takes endings: «қытай жері» is not in «қытайлар жерімізді». */
    private static List<Node.Word> lastInflected(List<Node.Word> name) {
        List<Node.Word> words = new ArrayList<>();
        for (Node.Word word : name.subList(0, name.size() - 1)) {
            words.add(new Node.Word(word.text(), true, word.features()));
        }
        words.add(name.getLast());
        return words;
    }

    SymbolTrie names() {
        return names.build();
    }

    List<NameOutput> outputs() {
        return outputs;
    }
}
