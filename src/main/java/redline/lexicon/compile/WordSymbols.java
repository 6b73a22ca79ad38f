package redline.lexicon.compile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.PartOfSpeech;
import redline.lexicon.pattern.FeatureFilter;
import redline.text.Features;
import redline.text.KazakhCuts;
import redline.text.WordForms;

/** Words of patterns and members as symbols, and their inflected forms as keys to them. */
final class WordSymbols {

    /** Folded Kazakh stems up to this length need evidence of Kazakh in the post. */
    private static final int SHORT_STEM = 3;

    private static final Pattern PLURAL_ENDING = Pattern.compile("[лдт][ае]р$");

    private final Symbols.Builder symbols;
    private final FormSource source;
    private final FormTable.Builder forms = new FormTable.Builder();
    private final FormTable.Builder stems = new FormTable.Builder();
    private final KazakhCuts kazakh = KazakhCuts.load();
    private final Set<String> built = new HashSet<>();
    private final Map<Integer, Asked> asked = new LinkedHashMap<>();

    /** A word whose forms were asked for, as a pattern or a member has it. */
    record Asked(String language, String text, boolean exact, FeatureFilter filter) {}

    WordSymbols(Symbols.Builder symbols, FormSource source) {
        this.symbols = symbols;
        this.source = source;
    }

    /** The symbol of a word in one language with what is asked of its form. */
    int symbol(String language, String text, boolean exact, FeatureFilter filter, boolean voice) {
        String name = language + ":" + (exact ? "=" : "") + text
                + (filter.isNone()
                        ? ""
                        : ":" + Integer.toHexString(filter.cells()) + "." + Integer.toHexString(filter.all()))
                + (voice ? "!" : "");
        int symbol = symbols.symbol(name);
        if (built.add(name)) {
            asked.put(symbol, new Asked(language, text, exact, filter));
            if (language.equals("kk")) {
                addStem(symbol, text, exact, filter, voice);
            } else {
                addForms(symbol, language, text, exact, filter);
            }
        }
        return symbol;
    }

    private void addForms(int symbol, String language, String text, boolean exact, FeatureFilter filter) {
        String citation = WordForms.key(text);
        if (exact) {
            forms.add(citation, symbol, Features.NOUN | Features.CELLS, 0, KeyFlags.CITATION);
            return;
        }
        for (Form form : source.forms(language, text, partOfSpeech(filter))) {
            if (filter.accepts(form.features())) {
                addForm(form.text(), symbol, form.features(), citation, 0);
            }
        }
    }

    private void addForm(String text, int symbol, int features, String citation, int flags) {
        String key = WordForms.key(text);
        forms.add(key, symbol, features, 0, flags | (key.equals(citation) ? KeyFlags.CITATION : 0));
    }

    private void addStem(int symbol, String text, boolean exact, FeatureFilter filter, boolean voice) {
        int wanted = filter.all() | (exact ? Features.BARE : 0);
        if ((wanted & (Features.VERB | Features.NOUN | Features.ADJ)) == 0 && !exact) {
            wanted |= Features.NOUN;
        }
        wanted &= ~Features.ADJ;
        int flags = filter.asksFor(Features.NEG) ? KeyFlags.ALLOWS_NEGATED : 0;
        flags |= voice || filter.asksFor(Features.VOICE) ? KeyFlags.ALLOWS_VOICE : 0;
        stems.add(KazakhCuts.fold(text), symbol, filter.cells(), wanted, flags | stemFlags(text));
    }

    /** The symbol of a Russian noun with Kazakh endings, as it is said in a post that shows Kazakh: «башкасын». */
    int loan(String text, FeatureFilter filter) {
        String name = "loan:" + text
                + (filter.isNone()
                        ? ""
                        : ":" + Integer.toHexString(filter.cells()) + "." + Integer.toHexString(filter.all()));
        int symbol = symbols.symbol(name);
        if (built.add(name)) {
            int flags = KeyFlags.KAZAKH_EVIDENCE | stemFlags(text);
            stems.add(KazakhCuts.fold(text), symbol, filter.cells(), filter.all() | Features.NOUN, flags);
        }
        return symbol;
    }

    /** Adds the cases of a Kazakh word that is written with the possessive ending: тіл, owned, for тілі. */
    void addOwned(int symbol, String text, FeatureFilter filter) {
        boolean mayBeOwned = text.endsWith("ы") || text.endsWith("і");
        if (!mayBeOwned || filter.asksFor(Features.VERB) || !built.add("owned " + symbol)) {
            return;
        }
        int owned = Features.NOUN | Features.POSS;
        for (KazakhCuts.Cut cut : kazakh.cuts(text)) {
            if ((cut.features() & owned) == owned) {
                stems.add(cut.stem(), symbol, filter.cells(), filter.all() | owned, stemFlags(text));
            }
        }
    }

    static boolean isPluralStem(String text) {
        return text.length() > 5 && PLURAL_ENDING.matcher(text).find();
    }

    private static int stemFlags(String text) {
        String folded = KazakhCuts.fold(text);
        int flags = folded.length() <= SHORT_STEM ? KeyFlags.KAZAKH_EVIDENCE : 0;
        return flags | (folded.equals(text) ? 0 : KeyFlags.KAZAKH_LETTERS);
    }

    /**
     * A one-word name of a group: its forms carry the concept itself with their features.
     *
     * @param extra features besides those of the form, such as feminine
     * @param adjectives keys of the adjective of the same group: a noun written like one of them may modify
     */
    void addGroupNoun(
            int concept, String language, String text, boolean exact, int extra, int flags, Set<String> adjectives) {
        if (language.equals("kk")) {
            stems.add(
                    KazakhCuts.fold(text),
                    concept,
                    0,
                    Features.NOUN | (exact ? Features.BARE : 0),
                    flags | stemFlags(text) | (isPluralStem(text) ? KeyFlags.PLURAL_STEM : 0));
            return;
        }
        String citation = WordForms.key(text);
        if (exact) {
            forms.add(citation, concept, Features.NOUN | Features.CELLS | extra, 0, flags | KeyFlags.CITATION);
            return;
        }
        for (Form form : source.forms(language, text.toLowerCase(Locale.ROOT), PartOfSpeech.NOUN)) {
            int features = form.features() & ~(Features.ADJ | Features.VERB | Features.PTCP);
            boolean alsoAdjective =
                    (form.features() & Features.ADJ) != 0 || adjectives.contains(WordForms.key(form.text()));
            addForm(
                    form.text(),
                    concept,
                    features | Features.NOUN | extra | (alsoAdjective ? Features.BARE : 0),
                    citation,
                    flags);
        }
    }

    /** The adjective of a group; returns the keys of its forms. */
    Set<String> addGroupAdjective(int concept, String language, String text, int flags) {
        String citation = WordForms.key(text);
        Set<String> keys = new HashSet<>(Set.of(citation));
        if (language.equals("en")) {
            forms.add(citation, concept, Features.ADJ | Features.CELLS, 0, flags | KeyFlags.CITATION);
            return keys;
        }
        for (Form form : source.forms(language, text.toLowerCase(Locale.ROOT), PartOfSpeech.ADJECTIVE)) {
            addForm(form.text(), concept, (form.features() & ~Features.NOUN) | Features.ADJ, citation, flags);
            keys.add(WordForms.key(form.text()));
        }
        return keys;
    }

    /** The adjective of a people as the name of its language: singular only, and it may modify. */
    void addLanguageAdjective(int concept, String language, String text, int flags) {
        String citation = WordForms.key(text);
        if (language.equals("en")) {
            forms.add(citation, concept, Features.NOUN | Features.BARE | Features.ALL_SG, 0, flags | KeyFlags.CITATION);
            return;
        }
        for (Form form : source.forms(language, text.toLowerCase(Locale.ROOT), PartOfSpeech.ADJECTIVE)) {
            int cells = form.features() & Features.ALL_SG;
            if (cells != 0 && (form.features() & Features.ALL_PL) == 0) {
                addForm(form.text(), concept, cells | Features.NOUN | Features.BARE, citation, flags);
            }
        }
    }

    private static PartOfSpeech partOfSpeech(FeatureFilter filter) {
        if (filter.asksFor(Features.ADJ)) {
            return PartOfSpeech.ADJECTIVE;
        }
        if (filter.asksFor(Features.VERB) || filter.asksFor(Features.IMP) || filter.asksFor(Features.INF)) {
            return PartOfSpeech.VERB;
        }
        return filter.asksFor(Features.NOUN) ? PartOfSpeech.NOUN : PartOfSpeech.ANY;
    }

    /** The words in the order asked for, by symbol. */
    Map<Integer, Asked> asked() {
        return asked;
    }

    FormTable forms() {
        return forms.build();
    }

    FormTable stems() {
        return stems.build();
    }
}
