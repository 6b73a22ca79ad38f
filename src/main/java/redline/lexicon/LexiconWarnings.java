package redline.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.FrequencyEvidence;
import redline.lexicon.expand.PartOfSpeech;
import redline.lexicon.expand.RussianInflector;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;
import redline.text.KazakhCuts;

/**
 * What is allowed in a lexicon and often turns out wrong: single words that are short or written like a common word.
 * Reads the frequencies of Russian words, so it belongs to the editor's check and not to the start of the program.
 */
public final class LexiconWarnings {

    /** Folded Kazakh stems up to this length are also parts of many other words. */
    private static final int SHORT_STEM = 3;

    /** From this frequency class on a word is common enough to stand in texts of every kind: «баран», «вата», «крыса». */
    private static final int COMMON = 8;

    private final Lexicon lexicon;
    private final FrequencyEvidence frequencies = new FrequencyEvidence();
    private final RussianInflector russian = new RussianInflector();
    private final List<Warning> warnings = new ArrayList<>();

    private LexiconWarnings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All warnings about a lexicon without problems, in the order of files and lines. */
    public static List<Warning> of(Lexicon lexicon) {
        LexiconWarnings all = new LexiconWarnings(lexicon);
        lexicon.entries().forEach(all::checkEntry);
        lexicon.members().forEach(all::checkGroup);
        return all.warnings.stream().sorted().toList();
    }

    private void checkEntry(Entry entry) {
        for (Node.Word word : singleWords(entry.text())) {
            if (entry.language().equals("kk") && isShort(word.text())) {
                String what = "the short stem \"" + word.text() + "\" stands alone";
                warn(lexicon.row(entry), Columns.TEXT, what, "make it part of a phrase");
            }
            if (entry.language().equals("ru")) {
                commonForm(word, entry).ifPresent(form -> {
                    String what = "\"" + word.text() + "\" alone is found in the common word \"" + form + "\"";
                    warn(lexicon.row(entry), Columns.TEXT, what, "make it part of a phrase or ask for other forms");
                });
            }
        }
    }

    private void checkGroup(Member member) {
        boolean group = GroupClass.of(member.className()).isPresent();
        if (!group || !member.language().equals("kk") || member.ambiguous()) {
            return;
        }
        for (Node.Word word : singleWords(member.text())) {
            if (isShort(word.text())) {
                String what = "the short stem \"" + word.text() + "\" names a group";
                warn(member.row(), Columns.MEMBER_TEXT, what, "mark it ambiguous if it is another word, too");
            }
        }
    }

    private static boolean isShort(String word) {
        return KazakhCuts.fold(word).length() <= SHORT_STEM;
    }

    private Optional<String> commonForm(Node.Word word, Entry entry) {
        List<String> forms = word.exact()
                ? List.of(word.text())
                : russian.forms(word.text(), partOfSpeech(word.text(), entry)).stream()
                        .filter(form -> word.features().accepts(form.features()))
                        .map(Form::text)
                        .toList();
        return forms.stream()
                .filter(form -> frequencies.classOf(form) >= COMMON)
                .max(Comparator.comparingInt(frequencies::classOf).thenComparing(Comparator.naturalOrder()));
    }

    private static PartOfSpeech partOfSpeech(String word, Entry entry) {
        return entry.partsOfSpeech().stream()
                .filter(pair -> pair.startsWith(word + ":"))
                .map(pair -> pair.substring(word.length() + 1).toUpperCase(Locale.ROOT))
                .map(pos -> pos.equals("ADJ") ? PartOfSpeech.ADJECTIVE : PartOfSpeech.valueOf(pos))
                .findFirst()
                .orElse(PartOfSpeech.ANY);
    }

    /** The words that are a whole pattern each: its only word, or one-word alternatives of its only element. */
    private static List<Node.Word> singleWords(String text) {
        try {
            Pattern pattern = PatternParser.parse(text);
            return pattern.parts().size() == 1 ? words(pattern.parts().get(0).node()) : List.of();
        } catch (PatternException e) {
            return List.of();
        }
    }

    private static List<Node.Word> words(Node node) {
        return switch (node) {
            case Node.Word word -> List.of(word);
            case Node.Slot slot -> List.of();
            case Node.Alternatives alternatives ->
                alternatives.choices().stream()
                        .filter(choice -> choice.size() == 1)
                        .flatMap(choice -> words(choice.get(0)).stream())
                        .toList();
        };
    }

    private void warn(SourceRow row, int column, String what, String cure) {
        warnings.add(new Warning(new Problem(row, column + 1, what, cure)));
    }
}
