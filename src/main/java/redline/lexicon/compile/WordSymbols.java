package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.Lazy;
import redline.lexicon.expand.PartOfSpeech;
import redline.lexicon.pattern.FeatureFilter;
import redline.text.Features;
import redline.text.KazakhCuts;
import redline.text.WordForms;

/**
 * Words of patterns and members as symbols, and their inflected forms as keys to them. Symbols are numbered as they are
 * asked for; the forms are made afterwards, all at once and by several threads.
 */
final class WordSymbols {

    /** Folded Kazakh stems up to this length need evidence of Kazakh in the post. */
    private static final int SHORT_STEM = 3;

    private static final int OWNED = Features.NOUN | Features.POSS;

    private static final Pattern PLURAL_ENDING = Pattern.compile("[лдт][ае]р$");

    private final Symbols.Builder symbols;
    private final FormSource source;
    private final FormTable.Builder forms = new FormTable.Builder();
    private final FormTable.Builder stems = new FormTable.Builder();
    private final List<Consumer<FormTable.Builder>> formsToMake = new ArrayList<>();
    private final List<Consumer<FormTable.Builder>> stemsToMake = new ArrayList<>();
    private final KazakhCuts kazakh = KazakhCuts.load();
    private final Set<Integer> owned = new HashSet<>();
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
        int known = symbols.size();
        int symbol = symbols.symbol(name);
        if (symbol == known) {
            asked.put(symbol, new Asked(language, text, exact, filter));
            if (language.equals("kk")) {
                stemsToMake.add(made -> addStem(made, symbol, text, exact, filter, voice));
            } else {
                formsToMake.add(made -> addForms(made, symbol, language, text, exact, filter));
            }
        }
        return symbol;
    }

    /** Makes the forms of every word asked for so far. */
    void makeForms() {
        make(formsToMake, forms);
        make(stemsToMake, stems);
    }

    private static void make(List<Consumer<FormTable.Builder>> all, FormTable.Builder table) {
        table.addAll(all.parallelStream()
                .collect(FormTable.Builder::new, (made, word) -> word.accept(made), FormTable.Builder::addAll));
        all.clear();
    }

    private void addForms(
            FormTable.Builder made, int symbol, String language, String text, boolean exact, FeatureFilter filter) {
        String citation = WordForms.key(text);
        if (exact) {
            made.add(citation, symbol, Features.NOUN | Features.CELLS, 0, KeyFlags.CITATION);
            return;
        }
        for (Form form : source.forms(language, text, partOfSpeech(filter))) {
            if (filter.accepts(form.features())) {
                addForm(made, form.text(), symbol, form.features(), citation, 0);
            }
        }
    }

    private static void addForm(
            FormTable.Builder made, String text, int symbol, int features, String citation, int flags) {
        String key = WordForms.key(text);
        made.add(key, symbol, features, 0, flags | (key.equals(citation) ? KeyFlags.CITATION : 0));
    }

    private static void addStem(
            FormTable.Builder made, int symbol, String text, boolean exact, FeatureFilter filter, boolean voice) {
        int wanted = filter.all() | (exact ? Features.BARE : 0);
        if ((wanted & (Features.VERB | Features.NOUN | Features.ADJ)) == 0 && !exact) {
            wanted |= Features.NOUN;
        }
        wanted &= ~Features.ADJ;
        int flags = filter.asksFor(Features.NEG) ? KeyFlags.ALLOWS_NEGATED : 0;
        flags |= voice || filter.asksFor(Features.VOICE) ? KeyFlags.ALLOWS_VOICE : 0;
        made.add(KazakhCuts.fold(text), symbol, filter.cells(), wanted, flags | stemFlags(text));
    }

    /** The symbol of a Russian noun with Kazakh endings, as it is said in a post that shows Kazakh: «башкасын». */
    int loan(String text, FeatureFilter filter) {
        String name = "loan:" + text
                + (filter.isNone()
                        ? ""
                        : ":" + Integer.toHexString(filter.cells()) + "." + Integer.toHexString(filter.all()));
        int known = symbols.size();
        int symbol = symbols.symbol(name);
        if (symbol == known) {
            int flags = KeyFlags.KAZAKH_EVIDENCE | stemFlags(text);
            stems.add(KazakhCuts.fold(text), symbol, filter.cells(), filter.all() | Features.NOUN, flags);
        }
        return symbol;
    }

    /** Adds the cases of a Kazakh word that is written with the possessive ending: тіл, owned, for тілі. */
    void addOwned(int symbol, String text, FeatureFilter filter) {
        boolean mayBeOwned = text.endsWith("ы") || text.endsWith("і");
        if (!mayBeOwned || filter.asksFor(Features.VERB) || !owned.add(symbol)) {
            return;
        }
        stemsToMake.add(made -> {
            for (KazakhCuts.Cut cut : kazakh.cuts(text)) {
                if ((cut.features() & OWNED) == OWNED) {
                    made.add(cut.stem(), symbol, filter.cells(), filter.all() | OWNED, stemFlags(text));
                }
            }
        });
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
            int concept,
            String language,
            String text,
            boolean exact,
            int extra,
            int flags,
            Supplier<Set<String>> adjectives) {
        String citation = WordForms.key(text);
        if (language.equals("kk")) {
            stems.add(
                    KazakhCuts.fold(text),
                    concept,
                    0,
                    Features.NOUN | (exact ? Features.BARE : 0),
                    flags | stemFlags(text) | (isPluralStem(text) ? KeyFlags.PLURAL_STEM : 0));
        } else if (exact) {
            forms.add(citation, concept, Features.NOUN | Features.CELLS | extra, 0, flags | KeyFlags.CITATION);
        } else {
            formsToMake.add(made -> {
                for (Form form : source.forms(language, text.toLowerCase(Locale.ROOT), PartOfSpeech.NOUN)) {
                    int features = groupNounFeatures(form, adjectives.get()) | extra;
                    addForm(made, form.text(), concept, features, citation, flags);
                }
            });
        }
    }

    private static int groupNounFeatures(Form form, Set<String> adjectives) {
        boolean alsoAdjective =
                (form.features() & Features.ADJ) != 0 || adjectives.contains(WordForms.key(form.text()));
        int features = form.features() & ~(Features.ADJ | Features.VERB | Features.PTCP);
        return features | Features.NOUN | (alsoAdjective ? Features.BARE : 0);
    }

    /** The adjective of a group; gives the keys of its forms. */
    Supplier<Set<String>> addGroupAdjective(int concept, String language, String text, int flags) {
        String citation = WordForms.key(text);
        if (language.equals("en")) {
            forms.add(citation, concept, Features.ADJ | Features.CELLS, 0, flags | KeyFlags.CITATION);
            return () -> Set.of(citation);
        }
        formsToMake.add(made -> {
            for (Form form : adjectiveForms(language, text)) {
                int features = (form.features() & ~Features.NOUN) | Features.ADJ;
                addForm(made, form.text(), concept, features, citation, flags);
            }
        });
        return new Lazy<>(() -> adjectiveForms(language, text).stream()
                .map(form -> WordForms.key(form.text()))
                .collect(Collectors.toCollection(() -> new HashSet<>(Set.of(citation)))));
    }

    private List<Form> adjectiveForms(String language, String text) {
        return source.forms(language, text.toLowerCase(Locale.ROOT), PartOfSpeech.ADJECTIVE);
    }

    /** The adjective of a people as the name of its language: singular only, and it may modify. */
    void addLanguageAdjective(int concept, String language, String text, int flags) {
        String citation = WordForms.key(text);
        if (language.equals("en")) {
            forms.add(citation, concept, Features.NOUN | Features.BARE | Features.ALL_SG, 0, flags | KeyFlags.CITATION);
            return;
        }
        formsToMake.add(made -> {
            for (Form form : adjectiveForms(language, text)) {
                int cells = form.features() & Features.ALL_SG;
                if (cells != 0 && (form.features() & Features.ALL_PL) == 0) {
                    addForm(made, form.text(), concept, cells | Features.NOUN | Features.BARE, citation, flags);
                }
            }
        });
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

    /** The forms of the words asked for so far. */
    FormTable forms() {
        make(formsToMake, forms);
        return forms.build();
    }

    /** The Kazakh stems of the words asked for so far. */
    FormTable stems() {
        make(stemsToMake, stems);
        return stems.build();
    }
}
