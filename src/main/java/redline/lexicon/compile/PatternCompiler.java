package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import redline.lexicon.GroupClass;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.Pattern.Part;
import redline.text.Features;

/** Turns the elements of a pattern into symbols: words, classes, and alternatives as one class each, never a product. */
final class PatternCompiler {

    /** What a pattern is compiled with. */
    record Setting(String language, Set<GroupClass> targets, Map<String, FeatureFilter> partsOfSpeech, boolean voice) {}

    private final Symbols.Builder symbols;
    private final WordSymbols words;
    private final ClassSymbols classes;

    PatternCompiler(Symbols.Builder symbols, WordSymbols words, ClassSymbols classes) {
        this.symbols = symbols;
        this.words = words;
        this.classes = classes;
    }

    /** The parts of speech of an entry, {@code word:verb}, as filters by word. */
    static Map<String, FeatureFilter> partsOfSpeech(List<String> pairs) {
        Map<String, FeatureFilter> filters = new HashMap<>();
        for (String pair : pairs) {
            int colon = pair.lastIndexOf(':');
            FeatureFilter.parse(pair.substring(colon + 1))
                    .ifPresent(filter -> filters.put(pair.substring(0, colon), filter));
        }
        return filters;
    }

    List<Element> elements(Pattern pattern, Setting setting) {
        List<Element> elements = new ArrayList<>();
        for (Part part : pattern.parts()) {
            elements.add(element(part, setting));
        }
        return elements;
    }

    private Element element(Part part, Setting setting) {
        if (part.node() instanceof Node.Slot slot && slot.isGroup()) {
            int mask = slot.isTargetWord()
                    ? setting.targets().stream().mapToInt(GroupClass::bit).sum()
                    : slot.groupClass().map(GroupClass::bit).orElse(0);
            return new Element(-1, mask, slot.features(), slot.role(), part.optional(), part.gap());
        }
        int symbol = symbol(part.node(), FeatureFilter.NONE, setting);
        return new Element(symbol, 0, FeatureFilter.NONE, Node.Role.AGENT, part.optional(), part.gap());
    }

    private int symbol(Node node, FeatureFilter outer, Setting setting) {
        return switch (node) {
            case Node.Word word -> wordSymbol(word, outer, setting);
            case Node.Slot slot ->
                classes.symbol(
                        slot.className(), setting.language(), slot.features().and(outer), setting.voice());
            case Node.Alternatives alternatives -> alternativesSymbol(alternatives, outer, setting);
        };
    }

    private int wordSymbol(Node.Word word, FeatureFilter outer, Setting setting) {
        Node.Word read = withPartOfSpeech(word, setting);
        return words.symbol(
                setting.language(), read.text(), read.exact(), read.features().and(outer), setting.voice());
    }

    private static Node.Word withPartOfSpeech(Node.Word word, Setting setting) {
        FeatureFilter pos = setting.partsOfSpeech().getOrDefault(word.text(), FeatureFilter.NONE);
        int known = word.features().all() & (Features.NOUN | Features.VERB | Features.ADJ);
        return known != 0
                ? word
                : new Node.Word(word.text(), word.exact(), word.features().and(pos));
    }

    private int alternativesSymbol(Node.Alternatives alternatives, FeatureFilter outer, Setting setting) {
        FeatureFilter filter = alternatives.features().and(outer);
        String name = "any:" + setting.language() + ":" + setting.voice() + ":" + setting.partsOfSpeech() + ":"
                + alternatives + ":" + outer;
        if (symbols.has(name)) {
            return symbols.symbol(name);
        }
        int symbol = symbols.symbol(name);
        for (List<Node> choice : alternatives.choices()) {
            if (choice.size() == 1) {
                symbols.isIn(symbol(choice.get(0), filter, setting), symbol);
            } else {
                List<Node> sequence = choice.stream()
                        .map(node -> node instanceof Node.Word word ? withPartOfSpeech(word, setting) : node)
                        .toList();
                classes.addSequence(setting.language(), sequence, symbol, filter, setting.voice(), 0, 0);
            }
        }
        return symbol;
    }
}
