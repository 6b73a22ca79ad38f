package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.expand.OrdinaryWords;
import redline.text.Features;
import redline.text.KazakhCuts;
import redline.text.KazakhLatin;
import redline.text.Skeleton;
import redline.text.Slips;
import redline.text.Token;
import redline.text.Transliteration;
import redline.text.WordForms;

/**
 * The keys of a word that no table holds as it is: Russian and Kazakh in Latin letters, sloppy spelling, and in long
 * words one letter doubled, swapped or left out. What is an ordinary word is taken as it is. Kazakh has no such list of
 * words, so slips are looked for in Russian and English only, and in posts without a sign of Kazakh.
 */
final class RoughSpellings {

    private static final int SHORTEST_SLOPPY = 5;
    private static final int SHORTEST_SWAP = 7;
    private static final int SHORTEST_KAZAKH_STEM = 5;

    private final MatchTables tables;
    private final KeyLookup lookup;
    private final OrdinaryWords ordinary;

    RoughSpellings(MatchTables tables, KeyLookup lookup, OrdinaryWords ordinary) {
        this.tables = tables;
        this.lookup = lookup;
        this.ordinary = ordinary;
    }

    /** Adds the keys of a word; one that is known in its own script is tried as a transliteration only. */
    void add(String form, int marks, boolean known, List<Key> keys) {
        boolean mixed = (marks & (Token.MIXED_SCRIPT | Token.GREEK)) != 0;
        if (mixed) {
            return;
        }
        if ((marks & Token.CYRILLIC) != 0) {
            cyrillic(form, 0, keys);
        } else if ((marks & Token.LATIN) != 0) {
            latin(form, known, 0, keys);
        }
    }

    /** Adds the keys of a spelling that stands for a disguised word. */
    void add(String form, boolean cyrillic, int kinds, List<Key> keys) {
        if (cyrillic) {
            cyrillic(form, kinds, keys);
        } else {
            latin(form, false, kinds, keys);
        }
    }

    private void cyrillic(String form, int kinds, List<Key> keys) {
        if (form.length() < SHORTEST_SLOPPY) {
            return;
        }
        int how = kinds | MatchKind.MISSPELLING.bit();
        boolean kazakhLetters = KeyFinder.hasKazakhLetter(form);
        if (keys.isEmpty()) {
            kazakh(form, kazakhLetters, how, kinds, keys);
        }
        if (kazakhLetters) {
            return;
        }
        List<Key> found = new ArrayList<>();
        Slips.undoubled(form, word -> lookup.exact(word, Key.NO_KAZAKH_POST, how, found));
        if (found.isEmpty()) {
            tables.skeletons().find(Skeleton.of(form), number -> lookup.form(number, Key.NO_KAZAKH_POST, how, found));
            slips(form, true, Key.NO_KAZAKH_POST, how, found);
        }
        if (!found.isEmpty() && !ordinary.isRussian(form)) {
            keys.addAll(found);
        }
    }

    /** Sloppy spellings of a Kazakh stem, and Russian words with Kazakh suffixes. */
    private void kazakh(String form, boolean kazakhLetters, int sloppy, int kinds, List<Key> keys) {
        Slips.undoubled(form, word -> lookup.kazakh(word, kazakhLetters, Key.KAZAKH_POST, sloppy, keys));
        for (KazakhCuts.Cut cut : lookup.cuts(form)) {
            if (cut.stem().length() < SHORTEST_KAZAKH_STEM) {
                continue;
            }
            tables.stemSkeletons()
                    .find(
                            Skeleton.of(cut.stem()),
                            number -> lookup.stem(number, cut, kazakhLetters, Key.KAZAKH_POST, sloppy, keys));
            if ((cut.features() & Features.NOUN) != 0 && (cut.features() & Features.BARE) == 0) {
                lookup.exact(cut.stem(), Key.KAZAKH_POST, kinds | MatchKind.KAZAKH_SUFFIX.bit(), keys);
            }
        }
    }

    /** Adds the keys of a Russian word in Latin letters, in which a digit may stand for ч or ш. */
    void transliterated(String form, int kinds, List<Key> keys) {
        int how = kinds | MatchKind.TRANSLITERATION.bit();
        forEachRussian(form, number -> lookup.form(number, Key.TRANSLITERATED_POST, how, keys));
    }

    private void forEachRussian(String latin, IntConsumer sink) {
        for (String skeleton : Transliteration.skeletons(latin)) {
            tables.skeletons().find(skeleton, number -> {
                if (Transliteration.mayStandFor(latin, tables.forms().form(number))) {
                    sink.accept(number);
                }
            });
        }
    }

    /** A Russian or Kazakh word of the lexicon that a Latin one stands for, in Cyrillic letters; else the word itself. */
    String inCyrillic(String latin, boolean kazakh) {
        List<String> words = new ArrayList<>();
        if (kazakh) {
            for (String reading : KazakhLatin.readings(latin)) {
                List<Key> keys = new ArrayList<>();
                lookup.kazakh(reading, true, 0, 0, keys);
                if (!keys.isEmpty()) {
                    words.add(reading);
                }
            }
        } else {
            forEachRussian(latin, number -> words.add(tables.forms().form(number)));
        }
        return words.isEmpty() ? latin : words.get(0);
    }

    private void latin(String form, boolean known, int kinds, List<Key> keys) {
        transliterated(form, kinds, keys);
        kazakhInLatin(form, kinds | MatchKind.KAZAKH_LATIN.bit(), keys);
        if (known || form.length() < SHORTEST_SLOPPY) {
            return;
        }
        List<Key> found = new ArrayList<>();
        int how = kinds | MatchKind.MISSPELLING.bit();
        Slips.undoubled(form, word -> lookup.exact(word, 0, how, found));
        if (found.isEmpty()) {
            slips(form, false, 0, how, found);
        }
        if (!found.isEmpty() && !ordinary.isEnglish(form)) {
            keys.addAll(found);
        }
    }

    private void kazakhInLatin(String form, int how, List<Key> keys) {
        List<String> readings = KazakhLatin.readings(form);
        int before = keys.size();
        for (String reading : readings) {
            lookup.kazakh(reading, true, Key.KAZAKH_LATIN_POST, how, keys);
        }
        if (keys.size() == before && !readings.isEmpty() && form.length() >= SHORTEST_SLOPPY) {
            withSigns(readings.get(0), how, keys);
        }
    }

    /** Latin letters leave out the soft sign and write э like е: "vetnamdyqtar", "estondar". */
    private void withSigns(String reading, int how, List<Key> keys) {
        for (KazakhCuts.Cut cut : lookup.cuts(reading)) {
            if (cut.stem().length() >= SHORTEST_KAZAKH_STEM) {
                tables.stemSkeletons().find(Skeleton.of(cut.stem()), number -> {
                    if (hasSign(tables.stems().form(number))) {
                        lookup.stem(number, cut, false, Key.KAZAKH_LATIN_POST, how, keys);
                    }
                });
            }
        }
    }

    private static boolean hasSign(String stem) {
        return stem.indexOf('ь') >= 0 || stem.indexOf('э') >= 0;
    }

    /** Slips that leave more doubt than a letter typed twice: two letters swapped, one left out. */
    private void slips(String form, boolean cyrillic, int condition, int kinds, List<Key> keys) {
        if (form.length() >= SHORTEST_SWAP) {
            Slips.unswapped(form, word -> lookup.exact(word, condition, kinds, keys));
        }
        if (tables.dropped().mayGive(WordForms.key(form))) {
            Slips.restored(form, cyrillic, word -> lookup.exact(word, condition, kinds, keys));
        }
    }
}
