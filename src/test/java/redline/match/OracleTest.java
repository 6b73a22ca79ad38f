package redline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import redline.lexicon.Entry;
import redline.lexicon.Except;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.SmallTables;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;
import redline.match.PlainBacktracker.Hit;
import redline.text.KazakhCuts;
import redline.text.ScannedText;
import redline.text.TextScanner;

/** The fast matcher against a plain backtracker, on random lexicons and texts. */
final class OracleTest {

    private static final int LEXICONS = 400;
    private static final int TEXTS = 50;
    private static final int CONSTRUCTS = 18;
    private static final int ENOUGH = 100;

    private final TextScanner scanner = new TextScanner();
    private final KazakhCuts kazakh = KazakhCuts.load();

    @Test
    void theMatcherFindsWhatThePatternsMean() {
        long seed = Long.getLong("redline.seed", 20261122L);
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < LEXICONS; i++) {
            RandomLexicons made = new RandomLexicons(new Random(seed + i));
            Lexicon lexicon = made.lexicon();
            MatchTables tables = SmallTables.of(lexicon, MadeUpWords::forms);
            for (int k = 0; k < TEXTS; k++) {
                ScannedText text = scanner.scan(made.text(lexicon));
                for (Hit hit : compare(seed + i, lexicon, tables, text)) {
                    constructs(lexicon, text, hit).forEach(construct -> seen.merge(construct, 1, Integer::sum));
                }
            }
        }
        assertThat(seen).as("seed %d: what was really compared", seed).hasSize(CONSTRUCTS);
        assertThat(seen.values()).as("seed %d: %s", seed, seen).allMatch(count -> count > ENOUGH);
    }

    /** What the pattern of a hit is made of, so that the comparison is not one of empty sets. */
    private static List<String> constructs(Lexicon lexicon, ScannedText scanned, Hit hit) {
        boolean isEntry = hit.rule() < lexicon.entries().size();
        String text = isEntry
                ? lexicon.entries().get(hit.rule()).text()
                : lexicon.excepts().get(0).text();
        Set<String> options = isEntry ? lexicon.entries().get(hit.rule()).options() : Set.of();
        List<String> constructs = new ArrayList<>(options);
        constructs.add(isEntry ? "entry" : "except");
        constructs.add(parse(text).isLiteral() ? "literal" : "shape");
        String target =
                hit.targetFrom() < 0 ? "" : scanned.token(hit.targetFrom()).form();
        constructs.add(target.isEmpty() ? "no target" : target.startsWith("the") ? "pronoun" : "target");
        constructs.add(hit.to() - hit.from() > 1 ? "several words" : "one word");
        for (String mark : List.of("<", "(", "?", "~any:", "{c", "@", ":")) {
            if (text.contains(mark)) {
                constructs.add(mark);
            }
        }
        return constructs;
    }

    private Set<Hit> compare(long seed, Lexicon lexicon, MatchTables tables, ScannedText scanned) {
        Lattice lattice = new LatticeBuilder(tables, new KeyReader(tables, kazakh)).build(scanned, Optional.empty());
        Budget budget = new Budget();
        Set<Hit> fast = new HashSet<>();
        for (Found found : new PhraseMatcher(lexicon, tables, kazakh).found(lattice, budget)) {
            fast.add(new Hit(found.rule(), found.from(), found.to(), found.targetFrom(), found.targetTo()));
        }
        Set<Hit> plain = plain(lexicon, lattice);
        assertThat(budget.isSpent()).isFalse();
        assertThat(fast)
                .as(() -> "seed " + seed + ", text: " + scanned.original() + "\n" + describe(lexicon))
                .isEqualTo(plain);
        return plain;
    }

    private static Set<Hit> plain(Lexicon lexicon, Lattice lattice) {
        Set<Hit> hits = new HashSet<>();
        List<Entry> entries = lexicon.entries();
        for (int rule = 0; rule < entries.size(); rule++) {
            Entry entry = entries.get(rule);
            PlainWords words = new PlainWords(lattice, lexicon, entry.partsOfSpeech());
            Pattern pattern = parse(entry.text());
            boolean sentence = entry.options().contains("scope=sentence") && !pattern.isLiteral();
            int targets = bits(entry.targets());
            hits.addAll(new PlainBacktracker(lattice, words, rule, pattern, targets, sentence).hits());
        }
        for (Except except : lexicon.excepts()) {
            PlainWords words = new PlainWords(lattice, lexicon, List.of());
            int rule = entries.size() + lexicon.excepts().indexOf(except);
            int targets = bits(Set.of(GroupClass.values()));
            hits.addAll(new PlainBacktracker(lattice, words, rule, parse(except.text()), targets, false).hits());
        }
        return hits;
    }

    private static int bits(Set<GroupClass> targets) {
        return targets.stream().mapToInt(GroupClass::bit).sum();
    }

    private static Pattern parse(String text) {
        try {
            return PatternParser.parse(text);
        } catch (PatternException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static String describe(Lexicon lexicon) {
        List<String> rows = new ArrayList<>();
        for (Entry entry : lexicon.entries()) {
            rows.add(rows.size() + " " + entry.text() + "  " + entry.options() + " " + entry.partsOfSpeech() + " "
                    + entry.targets());
        }
        lexicon.excepts().forEach(except -> rows.add(rows.size() + " except " + except.text()));
        lexicon.members().stream()
                .filter(member -> member.className().matches("c[12]"))
                .forEach(member -> rows.add(member.className() + ": " + member.text()));
        return String.join("\n", rows);
    }
}
