package redline.match;

import java.util.List;
import redline.lexicon.compile.FormTable;
import redline.lexicon.compile.MatchTables;
import redline.text.KazakhCuts;
import redline.text.Leet;
import redline.text.WordForms;

/** The keys of a word in which signs hide letters, one sign a letter: {@code х*чи}. More letters than signs must show. */
final class HiddenLetters {

    private static final String KAZAKH = "абвгдежзийклмнопрстуфхцчшщыьэюя";
    private static final int SHORTEST = 4;

    private final MatchTables tables;
    private final KeyLookup lookup;

    HiddenLetters(MatchTables tables, KeyLookup lookup) {
        this.tables = tables;
        this.lookup = lookup;
    }

    void add(String spelling, boolean cyrillic, int condition, int kinds, List<Key> keys) {
        String word = WordForms.key(spelling);
        int first = word.indexOf(Leet.HIDDEN);
        long hidden = word.chars().filter(c -> c == Leet.HIDDEN).count();
        if (word.length() < SHORTEST || hidden * 2 >= word.length()) {
            return;
        }
        int how = kinds | MatchKind.HIDDEN.bit();
        if (first > 0) {
            addFitting(word, first, condition, how, keys);
        } else if (hidden == 1) {
            forEachLetter(
                    cyrillic ? KAZAKH : "abcdefghijklmnopqrstuvwxyz",
                    word,
                    filled -> lookup.exact(filled, condition, how, keys));
        }
        if (cyrillic && hidden == 1) {
            boolean letters = KeyFinder.hasKazakhLetter(spelling);
            forEachLetter(KAZAKH, spelling, filled -> lookup.kazakh(filled, letters, condition, how, keys));
        } else if (cyrillic && first > 0) {
            addFittingStems(KazakhCuts.fold(spelling), condition, how, keys);
        }
    }

    /** Looks through all Kazakh stems that begin alike and hide a letter; one more may be hidden behind the stem. */
    private void addFittingStems(String word, int condition, int kinds, List<Key> keys) {
        FormTable stems = tables.stems();
        int first = word.indexOf(Leet.HIDDEN);
        String start = word.substring(0, first);
        for (int number = stems.ceiling(start); number < stems.size(); number++) {
            String stem = stems.form(number);
            if (!stem.startsWith(start)) {
                return;
            }
            boolean fits = stem.length() > first
                    && stem.length() <= word.length()
                    && fits(word.substring(0, stem.length()), stem);
            String rest = fits ? word.substring(stem.length()) : "**";
            if (rest.indexOf(Leet.HIDDEN) < 0) {
                lookup.kazakh(stem + rest, true, condition, kinds, keys);
            } else if (rest.indexOf(Leet.HIDDEN) == rest.lastIndexOf(Leet.HIDDEN)) {
                forEachLetter(KAZAKH, stem + rest, filled -> lookup.kazakh(filled, true, condition, kinds, keys));
            }
        }
    }

    /** Looks through all forms that begin alike. */
    private void addFitting(String word, int known, int condition, int kinds, List<Key> keys) {
        FormTable forms = tables.forms();
        String start = word.substring(0, known);
        for (int form = forms.ceiling(start); form < forms.size(); form++) {
            String text = forms.form(form);
            if (!text.startsWith(start)) {
                return;
            }
            if (fits(word, text)) {
                lookup.form(form, condition, kinds, keys);
            }
        }
    }

    private static boolean fits(String word, String form) {
        if (word.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean letter = word.charAt(i) == Leet.HIDDEN
                    ? Character.isLetter(form.charAt(i))
                    : word.charAt(i) == form.charAt(i);
            if (!letter) {
                return false;
            }
        }
        return true;
    }

    private static void forEachLetter(String alphabet, String word, java.util.function.Consumer<String> sink) {
        for (int i = 0; i < alphabet.length(); i++) {
            sink.accept(word.replace(Leet.HIDDEN, alphabet.charAt(i)));
        }
    }
}
