package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Except;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Status;
import redline.lexicon.WordRole;
import redline.lexicon.compile.PatternCompiler.Setting;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;
import redline.text.KazakhCuts;

/** Makes the matcher's tables from a lexicon and the inflected forms of its words. */
final class TablesBuilder {

    private final Lexicon lexicon;
    private final Symbols.Builder symbols = new Symbols.Builder();
    private final WordSymbols words;
    private final ClassSymbols classes;
    private final PatternCompiler patterns;
    private final SymbolTrie.Builder literals = new SymbolTrie.Builder();
    private final List<UnanchoredShape> shapes = new ArrayList<>();

    private record UnanchoredShape(int rule, Pattern pattern, List<Element> elements, boolean sentence, boolean pair) {}

    TablesBuilder(Lexicon lexicon, FormSource source) {
        this.lexicon = lexicon;
        this.words = new WordSymbols(symbols, source);
        this.classes = new ClassSymbols(symbols, words, lexicon.members());
        this.patterns = new PatternCompiler(symbols, words, classes);
    }

    /** Asks the source for the forms of every word; the tables are then made of nothing else. */
    TablesBuilder collect() {
        classes.addFixed();
        List<Entry> entries = lexicon.entries();
        for (int rule = 0; rule < entries.size(); rule++) {
            Entry entry = entries.get(rule);
            if (entry.status() != Status.DRAFT) {
                addEntry(rule, entry);
            }
        }
        List<Except> excepts = lexicon.excepts();
        for (int i = 0; i < excepts.size(); i++) {
            addExcept(entries.size() + i, excepts.get(i));
        }
        words.makeForms();
        return this;
    }

    /** The tables of what was collected. */
    MatchTables build() {
        Symbols fixed = symbols.build();
        Anchors anchors = new Anchors(fixed, functionWords(fixed));
        List<Shape> anchored = new ArrayList<>();
        for (UnanchoredShape shape : shapes) {
            anchored.add(anchors.anchor(
                    anchored.size(), shape.rule, shape.pattern.free(), shape.sentence, shape.elements, shape.pair));
        }
        FormTable forms = words.forms();
        FormTable stems = words.stems();
        SymbolTrie plain = literals.build();
        SymbolTrie names = classes.names();
        Commonness commonness = new Commonness(fixed, forms, stems);
        commonness.count(innocentSentences(), KazakhCuts.load());
        return new MatchTables(
                fixed,
                forms,
                stems,
                SkeletonTable.of(forms),
                SkeletonTable.of(stems),
                DroppedLetters.of(forms),
                names,
                classes.outputs(),
                plain,
                anchored,
                anchors.single(),
                anchors.pairs(),
                new TellingChoice(fixed, lexicon.entries().size(), commonness)
                        .choose(anchored, plain, names, classes.outputs()),
                Scale.of(lexicon.weights(), fixed),
                lexicon.entries().size());
    }

    private List<String> innocentSentences() {
        return lexicon.examples().stream()
                .filter(example -> !example.kind().shouldFlag())
                .map(Example::text)
                .toList();
    }

    /** Symbols of closed-class words: they stand in a class with such a role. */
    private static Set<Integer> functionWords(Symbols symbols) {
        Set<Integer> found = new HashSet<>();
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            int roles = symbols.roles(symbol);
            for (int above : symbols.supers(symbol)) {
                roles |= symbols.roles(above);
            }
            if (WordRole.isFunctionWord(roles)) {
                found.add(symbol);
            }
        }
        return found;
    }

    private void addEntry(int rule, Entry entry) {
        Map<String, FeatureFilter> pos = PatternCompiler.partsOfSpeech(entry.partsOfSpeech());
        boolean voice = entry.options().contains("voice");
        Setting setting = new Setting(entry.language(), entry.targets(), pos, voice);
        boolean sentence = entry.options().contains("scope=sentence");
        add(rule, entry.text(), setting, sentence, entry.options().contains("anchor=pair"));
    }

    private void addExcept(int rule, Except except) {
        Setting setting = new Setting(except.language(), Set.of(GroupClass.values()), Map.of(), false);
        add(rule, except.text(), setting, false, false);
    }

    private void add(int rule, String text, Setting setting, boolean sentence, boolean pair) {
        Pattern pattern;
        try {
            pattern = PatternParser.parse(text);
        } catch (PatternException e) {
            throw new IllegalArgumentException("lexicon: a pattern that was not checked: " + e.getMessage(), e);
        }
        List<Element> elements = patterns.elements(pattern, setting);
        if (pattern.isLiteral()) {
            literals.add(elements.stream().mapToInt(Element::symbol).toArray(), rule);
        } else {
            shapes.add(new UnanchoredShape(rule, pattern, elements, sentence, pair));
        }
    }
}
