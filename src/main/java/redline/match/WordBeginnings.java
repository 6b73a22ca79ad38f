package redline.match;

import java.util.NavigableSet;
import java.util.TreeSet;
import redline.lexicon.compile.FormTable;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.TellingSymbols;
import redline.text.KazakhCuts;
import redline.text.Token;
import redline.text.WordForms;

/** What a telling word may begin with: for words with a space inside, whose first half alone says nothing. */
final class WordBeginnings {

    /** Before a suffix the last letter of a Kazakh stem may change, and of a longer one the last vowel may be dropped. */
    private static final int LONGER_STEM = 4;

    private final NavigableSet<String> forms;
    private final NavigableSet<String> stems;

    WordBeginnings(MatchTables tables) {
        this.forms = telling(tables.forms(), tables.telling(), false);
        this.stems = telling(tables.stems(), tables.telling(), true);
    }

    private static NavigableSet<String> telling(FormTable table, TellingSymbols telling, boolean cut) {
        NavigableSet<String> found = new TreeSet<>();
        for (int form = 0; form < table.size(); form++) {
            if (telling.hasForm(table, form)) {
                String text = table.form(form);
                int kept = text.length() - (text.length() >= LONGER_STEM ? 2 : 1);
                found.add(cut ? text.substring(0, Math.max(1, kept)) : text);
            }
        }
        return found;
    }

    /** Whether some telling word begins with this one, or in Kazakh this one with the stem of a telling word. */
    boolean mayBegin(Token word) {
        return goesOn(forms, WordForms.key(word.form())) || (word.is(Token.CYRILLIC) && mayBeginKazakh(word.form()));
    }

    private boolean mayBeginKazakh(String form) {
        String folded = KazakhCuts.fold(form);
        for (int end = 1; end <= folded.length(); end++) {
            if (stems.contains(folded.substring(0, end))) {
                return true;
            }
        }
        return goesOn(stems, folded);
    }

    private static boolean goesOn(NavigableSet<String> words, String beginning) {
        String next = words.ceiling(beginning);
        return next != null && next.startsWith(beginning);
    }
}
