package redline.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.compile.FormTable;
import redline.lexicon.compile.KeyFlags;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.pattern.FeatureFilter;
import redline.text.Features;
import redline.text.KazakhCuts;
import redline.text.LookAlikes;
import redline.text.Token;
import redline.text.WordForms;

/**
 * The keys of a word: every symbol it can stand for, found by the script of its letters. A word without Kazakh letters
 * is looked up in Russian and in Kazakh, one with them in Kazakh only; a Latin word in English; a word of mixed scripts
 * after its look-alike letters are undone. Results are remembered a thread; conditions are never remembered.
 */
final class KeyFinder {

    private static final int LONGEST_WORD = 64;
    private static final int MEMO_SIZE = 1 << 16;

    private final MatchTables tables;
    private final KazakhCuts kazakh;
    private final ThreadLocal<Map<String, List<Key>>> memo = ThreadLocal.withInitial(HashMap::new);

    KeyFinder(MatchTables tables, KazakhCuts kazakh) {
        this.tables = tables;
        this.kazakh = kazakh;
    }

    /** The keys of a word, without the kinds that the word's own marks add. */
    List<Key> keys(Token token) {
        if (token.is(Token.ADDRESS) || token.form().length() > LONGEST_WORD) {
            return List.of();
        }
        Map<String, List<Key>> remembered = memo.get();
        String name = token.is(Token.COMBINING) ? token.form() + '\u0301' : token.form();
        List<Key> known = remembered.get(name);
        if (known == null) {
            known = find(token);
            if (remembered.size() >= MEMO_SIZE) {
                remembered.clear();
            }
            remembered.put(name, known);
        }
        return known;
    }

    private List<Key> find(Token token) {
        List<Key> keys = new ArrayList<>();
        findAsWritten(token.form(), token.marks(), keys);
        if (token.is(Token.COMBINING)) {
            String bare = token.form().replace('й', 'и').replace('ё', 'е');
            if (!bare.equals(token.form())) {
                findAsWritten(bare, token.marks(), keys);
            }
        }
        return List.copyOf(keys);
    }

    private void findAsWritten(String form, int marks, List<Key> keys) {
        boolean cyrillic = (marks & Token.CYRILLIC) != 0;
        boolean latin = (marks & Token.LATIN) != 0;
        boolean mixed = (marks & (Token.MIXED_SCRIPT | Token.GREEK)) != 0;
        if (cyrillic && !mixed) {
            addCyrillic(form, marks, 0, 0, keys);
        }
        if (latin && !mixed) {
            addExact(form, 0, 0, keys);
        }
        if (mixed || latin) {
            addLookAlike(LookAlikes.cyrillic(form), mixed ? 0 : Key.CYRILLIC_POST, true, keys);
        }
        if (mixed || cyrillic) {
            addLookAlike(LookAlikes.latin(form), mixed ? 0 : Key.LATIN_POST, false, keys);
        }
    }

    private void addLookAlike(String form, int condition, boolean cyrillic, List<Key> keys) {
        if (form.isEmpty()) {
            return;
        }
        int kind = MatchKind.LOOK_ALIKE.bit();
        if (!cyrillic) {
            addExact(form, form.length() == 1 ? Key.LATIN_BESIDE : condition, kind, keys);
            return;
        }
        if (form.length() == 1) {
            addExact(form, Key.CYRILLIC_BESIDE, kind, keys);
            return;
        }
        boolean kazakhLetters = form.chars().anyMatch(c -> "әғқңөұүһі".indexOf(c) >= 0);
        addCyrillic(form, kazakhLetters ? Token.KAZAKH : 0, condition, kind, keys);
    }

    private void addCyrillic(String form, int marks, int condition, int kind, List<Key> keys) {
        if ((marks & Token.KAZAKH) == 0) {
            addExact(form, condition, kind, keys);
        }
        for (KazakhCuts.Cut cut : kazakh.cuts(form)) {
            addCut(cut, (marks & Token.KAZAKH) != 0, condition, kind, keys);
        }
    }

    private void addExact(String form, int condition, int kind, List<Key> keys) {
        FormTable forms = tables.forms();
        int found = forms.find(WordForms.key(form));
        if (found < 0) {
            return;
        }
        for (int i = forms.firstRecord(found); i < forms.endRecord(found); i += FormTable.WIDTH) {
            int flags = forms.record(i + 3);
            int conditions = condition | ((flags & KeyFlags.AMBIGUOUS) != 0 ? Key.AMBIGUOUS : 0);
            int kinds = kind | ((flags & KeyFlags.CITATION) != 0 ? 0 : MatchKind.INFLECTION.bit());
            add(forms.record(i), forms.record(i + 1), conditions, kinds, keys);
        }
    }

    private void addCut(KazakhCuts.Cut cut, boolean kazakhLetters, int condition, int kind, List<Key> keys) {
        FormTable stems = tables.stems();
        int found = stems.find(cut.stem());
        if (found < 0) {
            return;
        }
        for (int i = stems.firstRecord(found); i < stems.endRecord(found); i += FormTable.WIDTH) {
            FeatureFilter wanted = new FeatureFilter(stems.record(i + 1), stems.record(i + 2));
            int flags = stems.record(i + 3);
            if (!wanted.accepts(cut.features()) || !voiceAndNegationFit(cut.features(), flags)) {
                continue;
            }
            int conditions = condition
                    | ((flags & KeyFlags.AMBIGUOUS) != 0 ? Key.AMBIGUOUS : 0)
                    | ((flags & KeyFlags.KAZAKH_EVIDENCE) != 0 ? Key.KAZAKH_POST : 0);
            int kinds = kind
                    | ((cut.features() & Features.BARE) != 0 ? 0 : MatchKind.INFLECTION.bit())
                    | ((flags & KeyFlags.KAZAKH_LETTERS) != 0 && !kazakhLetters ? MatchKind.KAZAKH_LETTERS.bit() : 0);
            int features = (flags & KeyFlags.PLURAL_STEM) != 0 ? plural(cut.features()) : cut.features();
            add(stems.record(i), features | Features.KAZAKH, conditions, kinds, keys);
        }
    }

    private static int plural(int features) {
        int singular = features & Features.ALL_SG;
        return (features & ~(Features.ALL_SG | Features.BARE)) | (singular << 1);
    }

    private static boolean voiceAndNegationFit(int features, int flags) {
        boolean negated = (features & Features.NEG) != 0 && (flags & KeyFlags.ALLOWS_NEGATED) == 0;
        boolean voiced = (features & Features.VOICE) != 0 && (flags & KeyFlags.ALLOWS_VOICE) == 0;
        return !negated && !voiced;
    }

    /** The key itself and one for every class and set of alternatives that its symbol stands in. */
    private void add(int symbol, int features, int conditions, int kinds, List<Key> keys) {
        addOnce(new Key(symbol, features, conditions, kinds), keys);
        for (int above : tables.symbols().supers(symbol)) {
            addOnce(new Key(above, features, conditions, kinds), keys);
        }
    }

    private static void addOnce(Key key, List<Key> keys) {
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }
}
