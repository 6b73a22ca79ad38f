package redline.match;

import java.util.List;
import redline.lexicon.compile.FormTable;
import redline.lexicon.compile.KeyFlags;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.pattern.FeatureFilter;
import redline.text.Features;
import redline.text.KazakhCuts;
import redline.text.WordForms;

/** Looks spellings up in the tables: exact Russian and English forms, Kazakh forms by all their cuts. */
final class KeyLookup {

    private final MatchTables tables;
    private final KazakhCuts kazakh;

    KeyLookup(MatchTables tables, KazakhCuts kazakh) {
        this.tables = tables;
        this.kazakh = kazakh;
    }

    /** Adds the keys of a Russian or English form. */
    void exact(String form, int conditions, int kinds, List<Key> keys) {
        int found = tables.forms().find(WordForms.key(form));
        if (found >= 0) {
            form(found, conditions, kinds, keys);
        }
    }

    /** Adds the keys of a form by its number. */
    void form(int number, int conditions, int kinds, List<Key> keys) {
        FormTable forms = tables.forms();
        for (int i = forms.firstRecord(number); i < forms.endRecord(number); i += FormTable.WIDTH) {
            int flags = forms.record(i + 3);
            int all = conditions | ((flags & KeyFlags.AMBIGUOUS) != 0 ? Key.AMBIGUOUS : 0);
            int how = kinds | ((flags & KeyFlags.CITATION) != 0 ? 0 : MatchKind.INFLECTION.bit());
            add(forms.record(i), forms.record(i + 1), all, how, keys);
        }
    }

    /** Adds the keys of a Cyrillic word: Russian unless it has Kazakh letters, and Kazakh. */
    void cyrillic(String form, boolean kazakhLetters, int conditions, int kinds, List<Key> keys) {
        if (!kazakhLetters) {
            exact(form, conditions, kinds, keys);
        }
        int before = keys.size();
        kazakh(form, kazakhLetters, conditions, kinds, keys);
        if (kazakhLetters && keys.size() == before) {
            russianCase(form, conditions, kinds, keys);
        }
    }

    /** Adds the group of a Kazakh name with a Russian ending that no Kazakh reading explains: «түріков», «өзбекам». */
    private void russianCase(String form, int conditions, int kinds, List<Key> keys) {
        FormTable stems = tables.stems();
        for (RussianEnding.Reading reading : RussianEnding.readings(form)) {
            int stem = KeyFinder.hasKazakhLetter(reading.stem()) ? stems.find(KazakhCuts.fold(reading.stem())) : -1;
            int end = stem < 0 ? 0 : stems.endRecord(stem);
            for (int i = stem < 0 ? 0 : stems.firstRecord(stem); i < end; i += FormTable.WIDTH) {
                int flags = stems.record(i + 3);
                if (isGroup(stems.record(i)) && (flags & KeyFlags.KAZAKH_LETTERS) != 0) {
                    int all = conditions | ((flags & KeyFlags.AMBIGUOUS) != 0 ? Key.AMBIGUOUS : 0);
                    add(stems.record(i), reading.features(), all, kinds | MatchKind.INFLECTION.bit(), keys);
                }
            }
        }
    }

    /** Adds the keys of a Kazakh word in Cyrillic letters, typed with or without its own letters. */
    void kazakh(String form, boolean kazakhLetters, int conditions, int kinds, List<Key> keys) {
        for (KazakhCuts.Cut cut : kazakh.cuts(form)) {
            int found = tables.stems().find(cut.stem());
            if (found >= 0) {
                stem(found, cut, stemLetters(form, cut, kazakhLetters), conditions, kinds, keys);
            }
        }
    }

    /** Whether the stem itself, not only its suffixes, is written with Kazakh letters. */
    private static boolean stemLetters(String form, KazakhCuts.Cut cut, boolean kazakhLetters) {
        int end = Math.min(form.length(), cut.stem().length());
        return kazakhLetters && KeyFinder.hasKazakhLetter(form.substring(0, end));
    }

    /** Adds the keys of a stem by its number, as far as they accept the features of a cut. */
    void stem(int number, KazakhCuts.Cut cut, boolean kazakhLetters, int conditions, int kinds, List<Key> keys) {
        FormTable stems = tables.stems();
        for (int i = stems.firstRecord(number); i < stems.endRecord(number); i += FormTable.WIDTH) {
            FeatureFilter wanted = new FeatureFilter(stems.record(i + 1), stems.record(i + 2));
            int flags = stems.record(i + 3);
            boolean foreign = kazakhLetters && (flags & KeyFlags.KAZAKH_LETTERS) == 0 && isGroup(stems.record(i));
            if (foreign || !wanted.accepts(cut.features()) || !voiceAndNegationFit(cut.features(), flags)) {
                continue;
            }
            int all = conditions
                    | ((flags & KeyFlags.AMBIGUOUS) != 0 ? Key.AMBIGUOUS : 0)
                    | ((flags & KeyFlags.KAZAKH_EVIDENCE) != 0 ? Key.KAZAKH_POST : 0);
            int how = kinds
                    | ((cut.features() & Features.BARE) != 0 ? 0 : MatchKind.INFLECTION.bit())
                    | ((flags & KeyFlags.KAZAKH_LETTERS) != 0 && !kazakhLetters && isCyrillic(kinds)
                            ? MatchKind.KAZAKH_LETTERS.bit()
                            : 0);
            int features = (flags & KeyFlags.PLURAL_STEM) != 0 ? plural(cut.features()) : cut.features();
            add(stems.record(i), features | Features.KAZAKH, all, how, keys);
        }
    }

    /** «қатар» with its Kazakh letter is no name that is written without: «Катар». */
    private boolean isGroup(int symbol) {
        return tables.symbols().group(symbol) != 0;
    }

    private static boolean isCyrillic(int kinds) {
        return (kinds & MatchKind.KAZAKH_LATIN.bit()) == 0;
    }

    /** The readings of a Kazakh word. */
    List<KazakhCuts.Cut> cuts(String form) {
        return kazakh.cuts(form);
    }

    /** The features of a stem that is plural already. */
    static int plural(int features) {
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
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).symbol() == key.symbol() && keys.get(i).equals(key)) {
                return;
            }
        }
        keys.add(key);
    }
}
