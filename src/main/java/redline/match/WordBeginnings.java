package redline.match;

import java.util.BitSet;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
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

    private final FormTable forms;
    private final BitSet tellingForms = new BitSet();
    /** The same twice: to ask for one is much quicker without their order. */
    private final Set<String> stems;

    private final NavigableSet<String> sortedStems = new TreeSet<>();

    WordBeginnings(MatchTables tables) {
        TellingSymbols telling = tables.telling();
        this.forms = tables.forms();
        for (int form = 0; form < forms.size(); form++) {
            if (telling.hasForm(forms, form)) {
                tellingForms.set(form);
            }
        }
        FormTable all = tables.stems();
        for (int stem = 0; stem < all.size(); stem++) {
            if (telling.hasForm(all, stem)) {
                sortedStems.add(beginning(all.form(stem)));
            }
        }
        this.stems = new HashSet<>(sortedStems);
    }

    private static String beginning(String stem) {
        int kept = stem.length() - (stem.length() >= LONGER_STEM ? 2 : 1);
        return stem.substring(0, Math.max(1, kept));
    }

    /** Whether some telling word begins with this one, or in Kazakh this one with the stem of a telling word. */
    boolean mayBegin(Token word) {
        return beginsForm(WordForms.key(word.form())) || (word.is(Token.CYRILLIC) && mayBeginKazakh(word.form()));
    }

    /** The forms are in order. */
    private boolean beginsForm(String beginning) {
        int next = tellingForms.nextSetBit(forms.ceiling(beginning));
        return next >= 0 && forms.startsWith(next, beginning);
    }

    private boolean mayBeginKazakh(String form) {
        String folded = KazakhCuts.fold(form);
        for (int end = 1; end <= folded.length(); end++) {
            if (stems.contains(folded.substring(0, end))) {
                return true;
            }
        }
        String next = sortedStems.ceiling(folded);
        return next != null && next.startsWith(folded);
    }
}
