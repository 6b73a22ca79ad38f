package redline.lexicon.compile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import redline.lexicon.Entry;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.lexicon.Status;
import redline.lexicon.compile.PatternCompiler.Setting;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/**
 * What an editor's words become: all forms of the words of an entry, of a concept or of a class. Compiles only what is
 * asked for, in the same way as the whole lexicon is compiled.
 */
public final class FormsReport {

    private final Lexicon lexicon;
    private final Inflection inflection = new Inflection();
    private final FormLines out = new FormLines();

    private FormsReport(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The report as text; empty when there is no entry, concept or class of that name. */
    public static Optional<String> of(Lexicon lexicon, String name) {
        FormsReport report = new FormsReport(lexicon);
        Optional<Entry> entry = lexicon.entry(name);
        if (entry.isPresent()) {
            report.entry(entry.get());
            return Optional.of(report.out.text());
        }
        return report.members(member -> member.concept().equals(name) && !name.equals("-"))
                .or(() -> report.members(member -> member.className().equals(name)));
    }

    private void entry(Entry entry) {
        out.line(entry.id() + "  " + entry.text());
        Pattern pattern = parse(entry.text());
        pattern.parts().forEach(part -> slots(part.node()));
        Symbols.Builder symbols = new Symbols.Builder();
        WordSymbols words = new WordSymbols(symbols, inflection);
        ClassSymbols classes = new ClassSymbols(symbols, words, List.of());
        Setting setting = new Setting(
                entry.language(),
                entry.targets(),
                PatternCompiler.partsOfSpeech(entry.partsOfSpeech()),
                entry.options().contains("voice"));
        new PatternCompiler(symbols, words, classes).elements(pattern, setting);
        words(words);
    }

    private void slots(Node node) {
        switch (node) {
            case Node.Word word -> {}
            case Node.Alternatives alternatives ->
                alternatives.choices().forEach(choice -> choice.forEach(this::slots));
            case Node.Slot slot -> {
                String wanted = FormLines.wanted(slot.features());
                String only = wanted.isEmpty() ? "" : ", only: " + wanted;
                String see = slot.isTargetWord() ? "" : "; see: lexicon forms " + slot.className();
                out.line("  {" + slot.className() + "}  (" + kind(slot) + only + ")" + see);
            }
        }
    }

    private static String kind(Node.Slot slot) {
        return slot.isTargetWord() ? "any group of the entry's targets" : slot.isGroup() ? "a group" : "a word class";
    }

    private Optional<String> members(Predicate<Member> wanted) {
        List<Member> found = lexicon.members().stream().filter(wanted).toList();
        found.forEach(this::member);
        return found.isEmpty() ? Optional.empty() : Optional.of(out.text());
    }

    private void member(Member member) {
        String concept = member.concept().equals("-") ? "" : "  " + member.concept();
        String status =
                member.status() == Status.LIVE ? "" : "  (" + member.status().slug() + ")";
        out.line(member.language() + "  " + member.className() + concept + "  " + member.text() + status);
        Symbols.Builder symbols = new Symbols.Builder();
        WordSymbols words = new WordSymbols(symbols, inflection);
        ClassSymbols classes = new ClassSymbols(symbols, words, List.of(member));
        if (GroupClass.of(member.className()).isPresent()) {
            classes.addFixed();
            int symbol = symbols.symbol(member.concept());
            out.forms(symbol, words.forms());
            out.stems(symbol, member.text(), words.stems());
        } else {
            classes.symbol(member.className(), member.language(), FeatureFilter.NONE, false);
        }
        words(words);
    }

    private void words(WordSymbols words) {
        FormTable forms = words.forms();
        FormTable stems = words.stems();
        words.asked().forEach((symbol, asked) -> out.word(symbol, asked, forms, stems));
    }

    private static Pattern parse(String text) {
        try {
            return PatternParser.parse(text);
        } catch (PatternException e) {
            throw new IllegalArgumentException("lexicon: a pattern that was not checked: " + e.getMessage(), e);
        }
    }
}
