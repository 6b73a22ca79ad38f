package redline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, bounds, sentences and quotations, each at its place in the text as received. */
final class TextScannerTest {

    private final TextScanner scanner = new TextScanner();

    private List<String> words(String text) {
        return scanner.scan(text).tokens().stream()
                .map(token -> token.span().in(text))
                .toList();
    }

    private List<String> forms(String text) {
        return scanner.scan(text).tokens().stream().map(Token::form).toList();
    }

    private int bound(String between) {
        return scanner.scan("one" + between + "two").boundBefore(1);
    }

    private boolean isQuoted(String text, int token) {
        return scanner.scan(text).quotation(token) >= 0;
    }

    private Token only(String text) {
        ScannedText scanned = scanner.scan(text);
        assertThat(scanned.size()).as(text).isEqualTo(1);
        return scanned.token(0);
    }

    @Test
    void anEmptyTextHasNoWords() {
        assertThat(words("")).isEmpty();
        assertThat(words("😀 … !?")).isEmpty();
        assertThat(words("😀 word")).containsExactly("word");
    }

    @Test
    void wordsGluedByAFullStopOrAnUnderscoreAreSeveral() {
        assertThat(words("враг.друг #враги_народа one:two"))
                .containsExactly("враг", "друг", "враги", "народа", "one", "two");
        assertThat(words("3.14 1,000")).containsExactly("3.14", "1,000");
    }

    @Test
    void theVerbOfAContractionIsAWordAndAPossessiveIsNot() {
        assertThat(words("They're here, we’ll see")).containsExactly("They", "'re", "here", "we", "’ll", "see");
        assertThat(words("it's O'Neil's don't")).containsExactly("it's", "O'Neil's", "don't");
    }

    @Test
    void anAddressIsOneWordAndNeverLookedUp() {
        ScannedText text =
                scanner.scan("see https://example.org/enemies?x=1, me@example.org and @enemy_of_all #enemy_of_all.");
        List<String> addresses = text.tokens().stream()
                .filter(token -> token.is(Token.ADDRESS))
                .map(token -> token.span().in(text.original()))
                .toList();
        assertThat(addresses)
                .containsExactly("https://example.org/enemies?x=1", "me@example.org", "enemy", "of", "all");
    }

    @Test
    void theFullStopAfterAnAddressEndsTheSentence() {
        assertThat(bound(" www.example.org.\n")).isEqualTo(ScannedText.NONE);
        ScannedText text = scanner.scan("See www.example.org.\nNext");
        assertThat(text.boundBefore(2)).isEqualTo(ScannedText.SENTENCE);
    }

    @Test
    void aTextCutInsideACharacterKeepsItsLastWord() {
        assertThat(words("all are vermin\uD83D")).containsExactly("all", "are", "vermin");
        assertThat(words("\uDE00all")).containsExactly("all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' '|0",
                "', '|1",
                "' — '|1",
                "': '|1",
                "' - '|1",
                "'-'|0",
                "'; '|2",
                "' ('|2",
                "') '|2",
                "' \"'|2",
                "' «'|2",
                "'» '|2",
                "'. '|3",
                "'! '|3",
                "'!\n'|3",
                "'? '|1",
                "'?! '|1",
                "'?\n'|3",
                "'… '|3",
                "'...'|3",
                "', . '|3",
                "' 😡 '|1",
                "'/'|0"
            })
    void theStrongestMarkBetweenTwoWordsIsTheBound(String between, int expected) {
        assertThat(bound(between)).isEqualTo(expected);
    }

    @Test
    void aLineEndsASentenceAndAnEmptyLineAParagraph() {
        assertThat(List.of(bound("\n"), bound("\r\n"), bound("\r"))).containsOnly(ScannedText.SENTENCE);
        assertThat(List.of(bound("\n\n"), bound("\r\n\r\n"), bound("\n \n"), bound("\r\r")))
                .containsOnly(ScannedText.PARAGRAPH);
        assertThat(scanner.scan("word").boundBefore(0)).isEqualTo(ScannedText.PARAGRAPH);
    }

    @Test
    void anApostropheInsideAWordIsNoBound() {
        assertThat(scanner.scan("the dogs' home").boundBefore(2)).isLessThanOrEqualTo(ScannedText.CLAUSE);
        assertThat(words("rock'n'roll")).hasSize(1);
    }

    @Test
    void sentencesAreCountedAndQuestionsKnown() {
        ScannedText text = scanner.scan("Who was it? They. Are you sure?! Yes\n\nNo");
        assertThat(IntStream.range(0, text.size()).map(text::sentence)).containsExactly(0, 0, 0, 1, 2, 2, 2, 3, 4);
        assertThat(IntStream.range(0, text.size()).filter(text::isQuestion)).containsExactly(0, 1, 2, 4, 5, 6);
    }

    @Test
    void oneOrTwoWordsWithAQuestionMarkAreTheTopicOfWhatFollows() {
        ScannedText text = scanner.scan("The neighbours? Good people. Really?");
        assertThat(IntStream.range(0, text.size()).map(text::sentence)).containsExactly(0, 0, 0, 0, 1);
        assertThat(IntStream.range(0, text.size()).filter(text::isQuestion)).containsExactly(4);
        assertThat(text.hasDashBefore(2)).isTrue();
    }

    @Test
    void aRunEndsAtTheBoundAskedFor() {
        ScannedText text = scanner.scan("a b, c; d. e");
        assertThat(text.runStart(2, ScannedText.SOFT)).isEqualTo(2);
        assertThat(text.runStart(2, ScannedText.CLAUSE)).isEqualTo(0);
        assertThat(text.runEnd(0, ScannedText.CLAUSE)).isEqualTo(3);
        assertThat(text.runEnd(0, ScannedText.SENTENCE)).isEqualTo(4);
        assertThat(text.boundBetween(0, 3)).isEqualTo(ScannedText.CLAUSE);
    }

    @Test
    void onlyADashAloneStandsForIs() {
        assertThat(scanner.scan("они — крысы").hasDashBefore(1)).isTrue();
        assertThat(scanner.scan("они, — крысы").hasDashBefore(1)).isFalse();
        assertThat(scanner.scan("кое-кто").hasDashBefore(1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he «said it» now",
                "he “said it” now",
                "he „said it“ now",
                "he „said it” now",
                "he \"said it\" now",
                "he 'said it' now",
                "he ‘said it’ now",
                "he ‹said it› now"
            })
    void quotationMarksOfEveryKindQuote(String text) {
        ScannedText scanned = scanner.scan(text);
        assertThat(IntStream.range(0, 4).map(scanned::quotation)).containsExactly(-1, 0, 0, -1);
        assertThat(scanned.quotationSpan(0)).isEqualTo(new Span(3, 12));
    }

    @Test
    void anUnclosedQuotationQuotesNothing() {
        assertThat(isQuoted("he «said it now", 1)).isFalse();
        assertThat(isQuoted("he \"said\n\nit\" now", 2)).isFalse();
        assertThat(isQuoted("he \"said it\" now", 2)).isTrue();
        assertThat(isQuoted("don't and won't", 1)).isFalse();
    }

    @Test
    void aLineThatStartsWithAnAngleBracketIsQuoted() {
        ScannedText text = scanner.scan("> they said\nI say");
        assertThat(IntStream.range(0, 4).map(text::quotation)).containsExactly(0, 0, -1, -1);
        assertThat(isQuoted("a > b c", 1)).isFalse();
    }

    @Test
    void whatWasUndoneStandsInTheMarks() {
        assertThat(only("вр\u200Bаги").is(Token.INVISIBLE)).isTrue();
        assertThat(only("вра\u0301ги").is(Token.COMBINING)).isTrue();
        assertThat(only("ｖｒａｇｉ").is(Token.COMPATIBILITY)).isTrue();
        assertThat(only("вpaги").is(Token.MIXED_SCRIPT)).isTrue();
        assertThat(only("ҚАЗАҚ").is(Token.KAZAKH | Token.ALL_CAPITALS | Token.CAPITAL))
                .isTrue();
        assertThat(only("враги").marks()).isEqualTo(Token.CYRILLIC);
    }

    @Test
    void disguisesAreUndoneInTheFormAndKeptInTheSpan() {
        String text = "\uFEFFв\u00ADра\u0301ги\u0336 й, и\u0306; е\u0308 (к\u0301) ﬁ 𝐤𝐢𝐥𝐥";
        assertThat(forms(text)).containsExactly("враги", "й", "й", "ё", "к", "fi", "kill");
        assertThat(words(text).get(0)).isEqualTo("в\u00ADра\u0301ги\u0336");
        assertThat(words(text).get(6)).isEqualTo("𝐤𝐢𝐥𝐥");
    }

    @Test
    void whateverTheTextItsPartsLieInOrderInsideIt() {
        long seed = Long.getLong("redline.seed", 20261122L);
        Random random = new Random(seed);
        String alphabet = "ab яқ.,;:!?'\"«»()>-—\n\r\u0301\u200B@_1\uD83D\uDE00ｗ";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            random.ints(random.nextInt(30), 0, alphabet.length()).forEach(c -> made.append(alphabet.charAt(c)));
            ScannedText text = scanner.scan(made.toString());
            int at = 0;
            for (int token = 0; token < text.size(); token++) {
                Span span = text.token(token).span();
                assertThat(span.start())
                        .as("seed %d, text %d: %s", seed, i, made)
                        .isGreaterThanOrEqualTo(at);
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(made.length());
                if (text.quotation(token) >= 0) {
                    Span quotation = text.quotationSpan(text.quotation(token));
                    assertThat(quotation.cover(span))
                            .as("seed %d, text %d: %s", seed, i, made)
                            .isEqualTo(quotation);
                }
                at = span.end();
            }
        }
    }
}
