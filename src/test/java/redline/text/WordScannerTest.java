package redline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;

/** The fast scanner cuts words where Lucene's tokenizer cuts them, on text as bad as we could make it. */
final class WordScannerTest {

    private static final int TEXTS = 20_000;

    private static final List<String> BLANKS = List.of(" ", " ", "\t", "\r\n", "\u00A0", "\u2028", "\u3000", "\u0085");

    private static final List<String> PIECES = Stream.of(
                    "a B word don't O’Neil they're café naïve ß ø ſ ª ĳ ŉ ǆ ẞ ỹ Ÿ жар Ёлка қазақ ғ Ұлт ӘІ ѳ ӏ ԥ Ω αβγ"
                            + " ͺ",
                    "0 7 2024 3.14 1,000 1-й 3кг XVIII 1_000 ¹ ² ½ ①",
                    ". .. … , ; : ! ? ¿ ' ’ ‘ ʼ ` \" « » “ ” „ ( ) [ { } / \\ | - – — _ __ * + = < > & &amp; @ @@ # $"
                            + " € % ^ ~ № § ° · •",
                    "@user_name #тег #Hash_tag https://example.org/a?b=c&d#e http://пример.рф/путь www.example.org"
                            + " example.com t.me/abc",
                    "me@example.org a.b@c.kz ftp://x.y mailto:a@b.cd пример.рф слово.слово в.р.а.г.и e.g. т.е. U.S.A."
                            + " https://",
                    "😀 👩‍👩‍👧‍👦 👍🏽 ❤️ 🇰🇿 1️⃣ ☺ ™ ﬁ ｗｉｄｅ ｱ 𝐤𝐢𝐥𝐥 𐍈 𠀋 🄰",
                    "\u0301 \u0336 \u05B0 \u064B \u20E3 \u200B \u200C \u200D \u00AD \uFEFF \u202E \uFE0F \u180E",
                    "日本語 漢 カタカナ ひらがな 한국어 ไทย ภาษา עברית ג' צה\"ל العربية ١٢٣ हिन्दी ქართული Հայ አማርኛ ខ្មែរ",
                    "\uD83D \uDE00 \u0000 \u0007 \uFFFD \uE000")
            .flatMap(row -> Stream.concat(Stream.of(row.split(" ", -1)), BLANKS.stream()))
            .toList();

    private record Word(int start, int end, boolean address) {}

    @Test
    void theFastScannerCutsWhereLuceneCuts() throws IOException {
        long seed = Long.getLong("redline.seed", 20261122L);
        Random random = new Random(seed);
        WordScanner scanner = new WordScanner();
        int words = 0;
        int addresses = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            List<Word> fast = fast(scanner, text);
            assertThat(fast).as("seed %d, text %d: %s", seed, i, escaped(text)).isEqualTo(reference(text));
            words += fast.size();
            addresses += (int) fast.stream().filter(Word::address).count();
        }
        assertThat(words).isGreaterThan(TEXTS * 2);
        assertThat(addresses).isGreaterThan(TEXTS / 10);
    }

    @Test
    void aTextOfOnePieceIsCutAsLuceneCutsIt() throws IOException {
        WordScanner scanner = new WordScanner();
        for (String piece : PIECES) {
            assertThat(fast(scanner, piece)).as(escaped(piece)).isEqualTo(reference(piece));
        }
        assertThat(fast(scanner, "word")).containsExactly(new Word(0, 4, false));
    }

    @Test
    void aVeryLongWordIsOneWord() throws IOException {
        String text = "а" + "б".repeat(5_000) + " " + "x.y".repeat(1_000);
        assertThat(fast(new WordScanner(), text)).isEqualTo(reference(text)).hasSize(2);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(16); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<Word> fast(WordScanner scanner, String text) {
        List<Word> words = new ArrayList<>();
        scanner.scan(Normalised.of(text), (start, end, address) -> words.add(new Word(start, end, address)));
        return words;
    }

    /** Lucene's tokenizer over the whole normalised text; no word without a letter or a digit, no address ends with a full stop or comma. */
    private static List<Word> reference(String text) throws IOException {
        Normalised normalised = Normalised.of(text);
        String plain = normalised.substring(0, normalised.length());
        List<Word> words = new ArrayList<>();
        try (UAX29URLEmailTokenizer tokenizer = new UAX29URLEmailTokenizer()) {
            tokenizer.setMaxTokenLength(UAX29URLEmailTokenizer.MAX_TOKEN_LENGTH_LIMIT);
            OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
            TypeAttribute types = tokenizer.addAttribute(TypeAttribute.class);
            tokenizer.setReader(new StringReader(plain));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                boolean address = types.type().equals("<URL>") || types.type().equals("<EMAIL>");
                String cut = plain.substring(offsets.startOffset(), offsets.endOffset());
                String kept = address ? cut.replaceAll("[.,;:!?]+$", "") : cut;
                Word word = new Word(offsets.startOffset(), offsets.startOffset() + kept.length(), address);
                if (plain.substring(word.start, word.end).chars().anyMatch(Character::isLetterOrDigit)) {
                    words.add(word);
                }
            }
            tokenizer.end();
        }
        return words;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(
                    c > ' ' && c < 0x250
                            ? Character.toString(c)
                            : String.format(java.util.Locale.ROOT, "\\u%04X", (int) c));
        }
        return escaped.toString();
    }
}
