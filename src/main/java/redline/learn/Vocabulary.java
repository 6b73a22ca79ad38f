package redline.learn;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redline.lexicon.compile.Symbols;

/** What is weighed: words and classes in any form, as features by number. */
final class Vocabulary {

    /** Words and classes that no feature narrows. */
    private static final Pattern WEIGHED =
            Pattern.compile("class:(?<of>[a-z]+):(?<class>[a-z0-9-]+)|(?<language>en|ru|kk):(?<word>[^=:!\\[]+)");

    private final Symbols symbols;
    private final int[] bySymbol;
    private final int[] byFeature;

    private Vocabulary(Symbols symbols, BitSet weighed) {
        this.symbols = symbols;
        this.byFeature = weighed.stream().toArray();
        this.bySymbol = new int[symbols.size()];
        Arrays.fill(bySymbol, -1);
        for (int feature = 0; feature < byFeature.length; feature++) {
            bySymbol[byFeature[feature]] = feature;
        }
    }

    static Vocabulary of(List<WeighedExample> examples, Symbols symbols) {
        BitSet seen = new BitSet();
        examples.forEach(example -> seen.or(example.symbols()));
        BitSet weighed = new BitSet();
        seen.stream()
                .filter(symbol -> WEIGHED.matcher(symbols.name(symbol)).matches())
                .forEach(weighed::set);
        return new Vocabulary(symbols, weighed);
    }

    int size() {
        return byFeature.length;
    }

    int symbol(int feature) {
        return byFeature[feature];
    }

    /** The features among some symbols, ascending. */
    int[] features(BitSet present) {
        return present.stream()
                .map(symbol -> bySymbol[symbol])
                .filter(feature -> feature >= 0)
                .toArray();
    }

    /** The language of a weighed symbol. */
    String language(int symbol) {
        Matcher name = matched(symbol);
        return name.group("of") == null ? name.group("language") : name.group("of");
    }

    /** The name of a weighed symbol as it stands in patterns. */
    String name(int symbol) {
        Matcher name = matched(symbol);
        return name.group("of") == null ? name.group("word") : "{" + name.group("class") + "}";
    }

    private Matcher matched(int symbol) {
        Matcher name = WEIGHED.matcher(symbols.name(symbol));
        if (!name.matches()) {
            throw new IllegalArgumentException("weigh: a symbol that is not weighed");
        }
        return name;
    }
}
