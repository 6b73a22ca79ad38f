package redline.lexicon.compile;

import java.util.Locale;
import java.util.StringJoiner;
import redline.lexicon.compile.WordSymbols.Asked;
import redline.lexicon.pattern.FeatureFilter;
import redline.text.Features;

/** Forms of words as lines for a person. */
final class FormLines {

    private final StringBuilder lines = new StringBuilder();

    void line(String text) {
        lines.append(text).append('\n');
    }

    /** A word with what is asked of it, and its forms below. */
    void word(int symbol, Asked asked, FormTable forms, FormTable stems) {
        String wanted = wanted(asked.filter());
        String only = asked.exact() ? "exactly this form" : wanted.isEmpty() ? "all forms" : "only: " + wanted;
        line("  " + asked.text() + "  (" + asked.language() + ", " + only + ")");
        if (!asked.exact() || asked.language().equals("kk")) {
            forms(symbol, forms);
            stems(symbol, asked.text(), stems);
        }
    }

    /** The exact forms of a symbol with their features. */
    void forms(int symbol, FormTable forms) {
        for (String form : forms.formsOf(symbol)) {
            int number = forms.find(form);
            for (int i = forms.firstRecord(number); i < forms.endRecord(number); i += FormTable.WIDTH) {
                if (forms.record(i) == symbol) {
                    line(form(form, forms.record(i + 1), forms.record(i + 3)));
                }
            }
        }
    }

    private static String form(String form, int features, int flags) {
        String words = FeatureWords.of(features) + condition(flags);
        return String.format(Locale.ROOT, "    %-24s %s", form, words).stripTrailing();
    }

    /** The Kazakh stems of a symbol with what they accept. */
    void stems(int symbol, String text, FormTable stems) {
        for (String stem : stems.formsOf(symbol)) {
            int number = stems.find(stem);
            for (int i = stems.firstRecord(number); i < stems.endRecord(number); i += FormTable.WIDTH) {
                if (stems.record(i) == symbol) {
                    line("    " + stem(stem, text, stems, i));
                }
            }
        }
    }

    private static String stem(String stem, String text, FormTable stems, int record) {
        int wanted = stems.record(record + 1) | stems.record(record + 2);
        int flags = stems.record(record + 3);
        boolean bare = (stems.record(record + 2) & Features.BARE) != 0;
        StringJoiner words = new StringJoiner("; ");
        words.add(bare ? "this form only" : "with every valid suffix");
        String features = FeatureWords.of(wanted);
        if (!features.isEmpty()) {
            words.add(features);
        }
        if (!stem.equals(text)) {
            words.add("also typed " + stem);
        }
        if ((wanted & Features.VERB) != 0) {
            words.add((flags & KeyFlags.ALLOWS_NEGATED) != 0 ? "negated only" : "never negated");
            words.add((flags & KeyFlags.ALLOWS_VOICE) != 0 ? "also passive and causative" : "not passive or causative");
        }
        if ((flags & KeyFlags.KAZAKH_EVIDENCE) != 0) {
            words.add("short: counts only in a post with other signs of Kazakh");
        }
        return words + condition(flags);
    }

    private static String condition(int flags) {
        return (flags & KeyFlags.AMBIGUOUS) == 0
                ? ""
                : "; ambiguous: needs a capital inside a sentence, or another group there";
    }

    /** What a filter asks for, in words. */
    static String wanted(FeatureFilter filter) {
        return FeatureWords.of(filter.cells() | filter.all());
    }

    /** All lines. */
    String text() {
        return lines.toString();
    }
}
