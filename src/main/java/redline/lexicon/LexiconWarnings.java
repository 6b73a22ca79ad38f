package redline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import redline.text.KazakhCuts;
import redline.text.WordForms;

/**
 * What is allowed in a lexicon and often turns out wrong: words that are found alone and are short or written like other
 * words. Reads the frequencies of words, so it belongs to the editor's check and not to the start of the program.
 */
public final class LexiconWarnings {

    /** Folded Kazakh stems up to this length are also parts of many other words. */
    private static final int SHORT_STEM = 3;

    private static final int SHOWN = 3;

    private final CommonWords common = new CommonWords();
    private final KazakhCollisions collisions;
    private final Map<String, Set<String>> russianNames = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    private LexiconWarnings(Lexicon lexicon) {
        this.collisions = new KazakhCollisions(lexicon);
        lexicon.members().stream()
                .filter(member -> member.language().equals("ru"))
                .forEach(member -> russianNames
                        .computeIfAbsent(member.concept(), c -> new HashSet<>())
                        .addAll(Stream.concat(Stream.of(member.text()), member.forms().stream())
                                .map(text -> WordForms.key(text.toLowerCase(Locale.ROOT)))
                                .toList()));
    }

    /** All warnings about a lexicon without problems, in the order of files and lines. */
    public static List<Warning> of(Lexicon lexicon) {
        LexiconWarnings all = new LexiconWarnings(lexicon);
        for (LoneWord word : LoneWords.of(lexicon)) {
            if (word.language().equals("kk")) {
                all.checkKazakh(word);
            } else {
                all.checkCommon(word);
            }
        }
        return all.warnings.stream().distinct().sorted().toList();
    }

    private void checkCommon(LoneWord word) {
        common.of(word).ifPresent(form -> {
            String language = word.language().equals("ru") ? "Russian" : "English";
            String what = word.name()
                    ? "the name \"" + word.text() + "\" is found in the common " + language + " word \"" + form + "\""
                    : "\"" + word.text() + "\" alone is found in the common word \"" + form + "\"";
            String cure = word.name()
                    ? "mark it ambiguous if it is mostly the other word"
                    : "make it part of a phrase or ask for other forms";
            warn(word, what, cure);
        });
    }

    private void checkKazakh(LoneWord word) {
        if (KazakhCuts.fold(word.text()).length() <= SHORT_STEM) {
            String what = "the short stem \"" + word.text() + "\" " + (word.name() ? "names a group" : "stands alone");
            String cure = word.name() ? "mark it ambiguous if it is another word, too" : "make it part of a phrase";
            warn(word, what, cure);
            return;
        }
        List<String> others = new ArrayList<>(collisions.of(word));
        common.commonRussian(KazakhCuts.fold(word.text())).stream()
                .filter(russian -> isOther(russian, word) && collisions.isFormOf(russian, word))
                .filter(russian -> !others.contains(russian))
                .forEach(others::add);
        if (!others.isEmpty()) {
            String more =
                    others.size() > SHOWN ? String.format(Locale.ROOT, " and %d more", others.size() - SHOWN) : "";
            String list = String.join(", ", others.subList(0, Math.min(SHOWN, others.size()))) + more;
            String cure = word.name()
                    ? "mark it ambiguous, or have the other word protected (kazakh-protected.txt)"
                    : "make it part of a phrase, ask for other forms, or have the other word protected";
            warn(word, "other words are read as a form of \"" + word.text() + "\": " + list, cure);
        }
    }

    /** A loan that is spelled alike in both languages is no other word, nor is the Russian name of the same group. */
    private boolean isOther(String russian, LoneWord word) {
        return !russian.equals(word.text())
                && !russianNames.getOrDefault(word.family(), Set.of()).contains(russian);
    }

    private void warn(LoneWord word, String what, String cure) {
        warnings.add(new Warning(Warning.Kind.COMMON, new Problem(word.row(), word.column() + 1, what, cure)));
    }
}
