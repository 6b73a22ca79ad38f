package redline.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Lexicon;
import redline.lexicon.Problem;
import redline.lexicon.Status;
import redline.lexicon.Warning;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.FormBeginnings;
import redline.lexicon.compile.ObligatoryWords;
import redline.match.Lattice;
import redline.match.PhraseMatcher;
import redline.text.KazakhCuts;
import redline.text.ScannedText;
import redline.text.TextScanner;
import redline.text.WordForms;

/**
 * Finds entries whose misses hold none of the entry's own words: such sentences would be innocent whatever the pattern
 * says, so nothing shows where it stops.
 */
final class TwinCheck {

    private static final int ID_COLUMN = 2;

    private final Lexicon lexicon;
    private final Map<String, Set<Integer>> words;
    private final FormBeginnings beginnings;
    private final PhraseMatcher matcher;
    private final TextScanner scanner = new TextScanner();

    private TwinCheck(CompiledLexicon compiled) {
        this.lexicon = compiled.lexicon();
        this.words = ObligatoryWords.of(compiled);
        this.beginnings = FormBeginnings.of(
                words.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), compiled.tables());
        this.matcher = new PhraseMatcher(compiled, KazakhCuts.load());
    }

    /**
     * A warning for every such entry.
     *
     * @param rows the lexicon as read from its files, of which the other one is compiled
     */
    static List<Warning> warnings(Lexicon rows, CompiledLexicon compiled) {
        TwinCheck check = new TwinCheck(compiled);
        return rows.entries().parallelStream()
                .filter(entry -> entry.status() == Status.LIVE && !check.hasTwin(entry))
                .map(entry -> new Warning(
                        Warning.Kind.TWIN,
                        new Problem(
                                rows.row(entry),
                                ID_COLUMN,
                                "none of its misses holds a word of the pattern",
                                "add the innocent twin of a hit")))
                .toList();
    }

    private boolean hasTwin(Entry entry) {
        Set<Integer> needed = words.getOrDefault(entry.id(), Set.of());
        List<ScannedText> misses = lexicon.examples(entry.id()).stream()
                .filter(example -> example.kind() == Example.Kind.MISS)
                .map(miss -> scanner.scan(miss.text()))
                .toList();
        return misses.stream().anyMatch(miss -> holdsAnyForm(miss, needed) || holdsOne(miss, needed));
    }

    private boolean holdsOne(ScannedText miss, Set<Integer> needed) {
        Lattice lattice = matcher.lattice(miss);
        return needed.stream().anyMatch(lattice::holds);
    }

    /** A word in a form that the pattern does not ask for makes a twin, too. */
    private boolean holdsAnyForm(ScannedText miss, Set<Integer> needed) {
        return miss.tokens().stream()
                .flatMap(token -> Stream.of(WordForms.key(token.form()), KazakhCuts.fold(token.form())))
                .anyMatch(word -> beginnings.begins(word, needed));
    }
}
