package redline.lexicon.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.lexicon.GroupClass;
import redline.lexicon.pattern.Node.Alternatives;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Node.Slot;
import redline.lexicon.pattern.Node.Word;
import redline.lexicon.pattern.Pattern.Gap;
import redline.lexicon.pattern.Pattern.Part;
import redline.text.Features;

final class PatternParserTest {

    @Test
    void readsPlainWordsInLowerCaseAsALiteral() throws PatternException {
        Pattern pattern = PatternParser.parse("  Out  of the  Cupboard ");

        assertThat(words(pattern)).containsExactly("out", "of", "the", "cupboard");
        assertThat(pattern.isLiteral()).isTrue();
        assertThat(pattern.free()).isFalse();
    }

    @Test
    void readsAHyphenAsTwoWords() throws PatternException {
        assertThat(words(PatternParser.parse("tea-pot"))).containsExactly("tea", "pot");
    }

    @Test
    void readsExactWordsAndFeatures() throws PatternException {
        Pattern pattern = PatternParser.parse("=Tea pot:nom+ins,pl let's");

        Word exact = (Word) node(pattern, 0);
        Word inflected = (Word) node(pattern, 1);
        assertThat(exact.exact()).isTrue();
        assertThat(inflected.exact()).isFalse();
        assertThat(inflected.features().accepts(Features.cell(Features.NOM, 1))).isTrue();
        assertThat(inflected.features().accepts(Features.cell(Features.INS, 1))).isTrue();
        assertThat(inflected.features().accepts(Features.cell(Features.NOM, 0))).isFalse();
        assertThat(inflected.features().accepts(Features.cell(Features.GEN, 1))).isFalse();
        assertThat(((Word) node(pattern, 2)).text()).isEqualTo("let's");
    }

    @Test
    void readsAlternativesOfOneOrSeveralWordsAndClasses() throws PatternException {
        Alternatives alternatives = (Alternatives) node(PatternParser.parse("(a|b c|{be}):nom"), 0);

        assertThat(alternatives.choices()).extracting(List::size).containsExactly(1, 2, 1);
        assertThat(alternatives.choices().get(2).get(0)).isInstanceOf(Slot.class);
        assertThat(alternatives.features().isNone()).isFalse();
    }

    @Test
    void readsSlotsWithFeaturesAndRoles() throws PatternException {
        Pattern pattern = PatternParser.parse("{target:acc} {people@place} {state:nom@agent} {teapot:pl}");

        assertThat(((Slot) node(pattern, 0)).isTargetWord()).isTrue();
        assertThat(pattern.groupSlots().map(Slot::role)).containsExactly(Role.TARGET, Role.PLACE, Role.AGENT);
        assertThat(((Slot) node(pattern, 2)).groupClass()).contains(GroupClass.STATE);
        assertThat(((Slot) node(pattern, 3)).isGroup()).isFalse();
        assertThat(pattern.isLiteral()).isFalse();
    }

    @Test
    void readsGapsBeforeTheElementTheyPrecede() throws PatternException {
        Pattern pattern = PatternParser.parse("a ~2 b ~any:3 (c|d)? e");

        assertThat(pattern.parts().stream().map(Part::gap))
                .containsExactly(Gap.NONE, new Gap(2, false), new Gap(3, true), Gap.NONE);
        assertThat(pattern.parts().stream().map(Part::optional)).containsExactly(false, false, true, false);
        assertThat(pattern.isLiteral()).isFalse();
    }

    @Test
    void readsFreeOrder() throws PatternException {
        Pattern pattern = PatternParser.parse("<{target:acc} pour:inf (must|should)>");

        assertThat(pattern.free()).isTrue();
        assertThat(pattern.parts()).hasSize(3);
        assertThat(pattern.isLiteral()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '"',
            value = {
                "\"\" § 1 § the pattern is empty",
                "\"   \" § 1 § the pattern is empty",
                "a ~2 § 5 § the pattern ends with a gap",
                "~2 a § 1 § a gap at the start or inside free order",
                "<a ~1 b> § 4 § a gap at the start or inside free order",
                "a ~ b § 3 § a gap without a number from 1 to 9",
                "a ~0 b § 3 § a gap without a number from 1 to 9",
                "a ~10 b § 3 § a gap without a number from 1 to 9",
                "a ~any: b § 3 § a gap without a number from 1 to 9",
                "<a b § 5 § free order is not closed",
                "<a b> c § 7 § text after the end of the pattern",
                "a b> c § 4 § text after the end of the pattern",
                "<a> § 1 § \"free order takes 2 to 5 elements, none optional\"",
                "<a b c d e f> § 1 § \"free order takes 2 to 5 elements, none optional\"",
                "<a b?> § 1 § \"free order takes 2 to 5 elements, none optional\"",
                "a? (b|c)? § 1 § every element is optional",
                "a-b? § 4 § an optional word with a hyphen",
                "a (b|c § 3 § a bracket ( that is not closed",
                "a (b||c) § 6 § an empty alternative",
                "a (b|) § 6 § an empty alternative",
                "a (b|(c|d)) § 6 § brackets inside brackets",
                "a ({target}|b) § 4 § a group slot inside brackets",
                "a {be § 3 § a slot { that is not closed",
                "a {:nom} § 3 § a slot without a class",
                "a {people@victim} § 3 § unknown role @victim",
                "a {people:xyz} § 3 § \"unknown feature in \"\"xyz\"\"\"",
                "a b:nominative § 5 § \"unknown feature in \"\"nominative\"\"\"",
                "a b: § 5 § \"unknown feature in \"\"\"\"\"",
                "a , b § 3 § \"unexpected \"\",\"\"\"",
                "a [b] § 3 § \"unexpected \"\"[\"\"\"",
                "a | b § 3 § \"unexpected \"\"|\"\"\"",
                "a - b § 3 § a hyphen without a word",
            })
    void saysWhereAPatternIsWrong(String text, int column, String what) {
        PatternException e = catchThrowableOfType(PatternException.class, () -> PatternParser.parse(text));

        assertThat(e).as(text).isNotNull().hasMessage(what);
        assertThat(e.offset() + 1).isEqualTo(column);
        assertThat(e.cure()).isNotBlank();
    }

    private static Node node(Pattern pattern, int part) {
        return pattern.parts().get(part).node();
    }

    private static List<String> words(Pattern pattern) {
        return pattern.parts().stream().map(part -> ((Word) part.node()).text()).toList();
    }
}
