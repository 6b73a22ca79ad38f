package redline.lexicon.expand;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import redline.text.Features;

/**
 * The English inflector: spelling rules, and a table of irregular words. {@code ANY} stands for a
 * noun and a verb, and for an adjective if the table lists it; a word of the table's closed class
 * stands for itself.
 */
public final class EnglishInflector implements Inflector {

    private static final int BASE = Features.VERB | Features.INF | Features.IMP | Features.PRES;
    private static final int PRESENT = Features.VERB | Features.PRES;
    private static final int PAST = Features.VERB | Features.PAST;
    private static final int PARTICIPLE = Features.VERB | Features.PTCP;
    private static final int ADJECTIVE = Features.ADJ | Features.CELLS;

    /** Words such as news, migrants and series, which show no singular, and peoples in -ese. */
    private static final Pattern INVARIANT = Pattern.compile("[^suiao]s$|ese$");

    private static final Pattern SHORT_ADJECTIVE = Pattern.compile("^[^aeiouy]*[aeiouy]+[^aeiouy]*e?$|[^aeiou]y$");

    private static final Pattern INFLECTABLE = Pattern.compile("\\p{L}(?:.*\\p{L})?");

    private final Supplier<EnglishIrregulars> table = new Lazy<>(EnglishIrregulars::load);

    @Override
    public List<Form> forms(String word, PartOfSpeech pos) {
        Objects.requireNonNull(pos, "pos");
        String normal = Normalizer.normalize(word.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        FormCollector forms = new FormCollector();
        if (!INFLECTABLE.matcher(normal).matches() || isFixed(normal, pos)) {
            forms.add(normal, 0);
            return forms.forms();
        }
        int head = normal.lastIndexOf('-') + 1;
        inflect(normal.substring(0, head), normal.substring(head), pos, forms);
        return forms.forms();
    }

    private boolean isFixed(String word, PartOfSpeech pos) {
        return pos == PartOfSpeech.ANY && (table.get().isFixed(word) || isAdverb(word));
    }

    /** "quickly", but not "monopoly" or "assembly". */
    private static boolean isAdverb(String word) {
        return word.endsWith("ly")
                && word.length() > 5
                && !word.endsWith("opoly")
                && !word.endsWith("embly")
                && !word.endsWith("amily")
                && !word.endsWith("omaly")
                && !word.endsWith("tterfly")
                && !word.equals("multiply")
                && !word.equals("supply");
    }

    private void inflect(String head, String word, PartOfSpeech pos, FormCollector forms) {
        boolean any = pos == PartOfSpeech.ANY;
        if (pos == PartOfSpeech.NOUN || (any && !isAuxiliary(word))) {
            addNoun(head, word, forms);
        }
        if (pos == PartOfSpeech.VERB || (any && !isPluralNoun(word))) {
            addVerb(head, word, forms);
        }
        if (pos == PartOfSpeech.ADJECTIVE || (any && table.get().isAdjective(word))) {
            addAdjective(head, word, forms);
        }
    }

    /** Be, have, do and go: verbs with presents of their own, which are no nouns. */
    private boolean isAuxiliary(String word) {
        return !table.get().verb(word).presents().isEmpty();
    }

    private boolean isPluralNoun(String word) {
        return !table.get().hasVerb(word)
                && (table.get().isPlural(word) || INVARIANT.matcher(word).find());
    }

    private void addNoun(String head, String word, FormCollector forms) {
        if (table.get().isPlural(word)) {
            addNounForm(head + word, Features.ALL_PL, forms);
            return;
        }
        addNounForm(head + word, Features.ALL_SG | Features.BARE, forms);
        for (String plural : plurals(word)) {
            addNounForm(head + plural, Features.ALL_PL, forms);
        }
    }

    private List<String> plurals(String word) {
        List<String> irregular = table.get().plurals(word);
        if (!irregular.isEmpty()) {
            return irregular;
        }
        return INVARIANT.matcher(word).find() ? List.of(word) : EnglishSpelling.withS(word);
    }

    private static void addNounForm(String form, int bits, FormCollector forms) {
        forms.add(form, Features.NOUN | bits);
        int number = bits & (Features.ALL_PL | Features.ALL_SG);
        int genitive = number & (Features.cell(Features.GEN, 0) | Features.cell(Features.GEN, 1));
        String ending = form.endsWith("s") ? "" : "s";
        for (String apostrophe : List.of("'", "’")) {
            forms.add(form + apostrophe + ending, Features.NOUN | genitive);
            if (form.endsWith("s") && number == Features.ALL_SG) {
                forms.add(form + apostrophe + "s", Features.NOUN | genitive);
            }
        }
    }

    private void addVerb(String head, String word, FormCollector forms) {
        boolean doubles = table.get().doubles(word);
        EnglishIrregulars.Verb irregular = table.get().verb(word);
        forms.add(head + word, BASE);
        List<String> presents = irregular.presents().isEmpty() ? EnglishSpelling.withS(word) : irregular.presents();
        addAll(head, presents, PRESENT, forms);
        addAll(head, EnglishSpelling.withIng(word, doubles), PARTICIPLE, forms);
        if (table.get().hasVerb(word)) {
            addAll(head, irregular.past(), PAST, forms);
            addAll(head, irregular.participle(), PARTICIPLE, forms);
        } else {
            addAll(head, EnglishSpelling.withEd(word, doubles), PAST | PARTICIPLE, forms);
        }
    }

    private void addAdjective(String head, String word, FormCollector forms) {
        forms.add(head + word, ADJECTIVE);
        EnglishIrregulars.Degrees degrees = table.get().degrees(word);
        if (!degrees.comparative().isEmpty()) {
            addAll(head, degrees.comparative(), Features.ADJ, forms);
            addAll(head, degrees.superlative(), Features.ADJ, forms);
        } else if (table.get().isAdjective(word)
                || SHORT_ADJECTIVE.matcher(word).find()) {
            addAll(head, EnglishSpelling.compared(word, "er"), Features.ADJ, forms);
            addAll(head, EnglishSpelling.compared(word, "est"), Features.ADJ, forms);
        }
    }

    private static void addAll(String head, List<String> texts, int bits, FormCollector forms) {
        texts.forEach(text -> forms.add(head + text, bits));
    }
}
