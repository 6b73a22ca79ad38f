package redline.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostReaderTest {

    @TempDir
    Path folder;

    @Test
    void echoesTheIdWithItsJsonType() throws IOException {
        List<PostItem> items = jsonl("""
            {"id": "p1", "text": "a"}
            {"id": 12, "text": "b"}
            {"id": 1.50e3, "text": "c"}
            {"id": 123456789012345678901234567890, "text": "d"}
            {"id": "12", "text": "e"}
            """);

        assertThat(items)
                .containsExactly(
                        parsed(1, "\"p1\"", "a"),
                        parsed(2, "12", "b"),
                        parsed(3, "1.50e3", "c"),
                        parsed(4, "123456789012345678901234567890", "d"),
                        parsed(5, "\"12\"", "e"));
    }

    @Test
    void givesAPostWithoutAnIdTheLineNumber() throws IOException {
        assertThat(jsonl("\n{\"text\": \"a\"}\n{\"id\": null, \"text\": \"b\"}"))
                .containsExactly(parsed(2, "2", "a"), parsed(3, "3", "b"));
    }

    @Test
    void skipsAndCountsBlankLines() throws IOException {
        assertThat(jsonl("\n  \t\n{\"text\":\"a\"}\n\r\n{\"text\":\"b\"}\n\n"))
                .containsExactly(parsed(3, "3", "a"), parsed(5, "5", "b"));
    }

    @Test
    void acceptsDuplicatesEmptyTextsAndUnknownFields() throws IOException {
        assertThat(jsonl("""
            {"id": 1, "text": "", "likes": [1, {"text": 5}], "more": {"id": 7}}
            {"id": 1, "text": "x", "context": "a thread"}
            """)).containsExactly(parsed(1, "1", ""), parsed(2, "1", "x"));
    }

    @Test
    void acceptsAByteOrderMarkAndCrLf() throws IOException {
        assertThat(jsonl("\ufeff{\"id\":1,\"text\":\"a\"}\r\n{\"id\":2,\"text\":\"b\\r\\n\"}\r\n"))
                .containsExactly(parsed(1, "1", "a"), parsed(2, "2", "b\r\n"));
    }

    @Test
    void readsWhatAPostRepliesTo() throws IOException {
        List<PostItem> items = jsonl("""
            {"id": 1, "context": {"author": {"parent": 1}, "parent": "before"}, "text": "a"}
            {"id": 2, "context": {"parent": null}, "text": "b"}
            {"id": 3, "context": {"parent": 5}, "text": "c"}
            """);

        assertThat(items)
                .containsExactly(
                        new PostItem.Parsed(1, new Post(PostId.of(1), "a", "before")),
                        parsed(2, "2", "b"),
                        unreadable(3, "3", "\"context.parent\" is a number; make it a string"));
    }

    @Test
    void keepsLoneSurrogatesAndNul() throws IOException {
        assertThat(jsonl("{\"id\":\"\\ud83d\",\"text\":\"\\ud83d \\udc80 \\u0000 😀 🂀\"}"))
                .containsExactly(parsed(1, "\"\\ud83d\"", "\ud83d \udc80 \u0000 😀 🂀"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"id": 7}                     | 7      | no "text"; add it as a string
        {"id": 7, "text": null}       | 7      | "text" is null; make it a string
        {"text": ["a"], "id": "x"}    | "x"    | "text" is a list; make it a string
        {"id": 7, "text": {"a": []}}  | 7      | "text" is an object; make it a string
        {"text": 5}                   | 1      | "text" is a number; make it a string
        {"id": true, "text": "a"}     | 1      | "id" is true or false; make it a string or a number
        {"id": 7, "text": "a"         | 7      | the JSON ends too early; put the whole object on one line
        {"id": 7, "text": "a          | 7      | the JSON ends too early; put the whole object on one line
        {"id": 7, "text": a}          | 7      | not valid JSON near character 19; correct it
        {"id": 7, "text": "a"} {}     | 7      | something follows the JSON object; put one object on a line
        {"id": 7, "text": "a"}]       | 7      | not valid JSON near character 23; correct it
        [{"id": 7, "text": "a"}]      | null   | not a JSON object; write {"id": …, "text": "…"}
        "text"                        | null   | not a JSON object; write {"id": …, "text": "…"}
        id,text                       | null   | not valid JSON near character 1; correct it
        """)
    void saysWhatIsWrongWithALine(String line, String id, String error) throws IOException {
        List<PostItem> items = jsonl(line + "\n{\"id\": 8, \"text\": \"next\"}");

        PostItem.Unreadable bad = (PostItem.Unreadable) items.getFirst();
        assertThat(bad.error()).isEqualTo(error);
        assertThat(bad.id().map(PostId::json).orElse("null")).isEqualTo(id);
        assertThat(items.get(1)).isEqualTo(parsed(2, "8", "next"));
    }

    @Test
    void answersDeepNestingWithAnError() throws IOException {
        List<PostItem> items = jsonl("{\"id\":7,\"x\":" + "[".repeat(100_000) + "\n{\"id\":8,\"text\":\"next\"}");

        assertThat(items.get(0)).asString().contains("nested too deeply");
        assertThat(items.get(1)).isEqualTo(parsed(2, "8", "next"));
    }

    @Test
    void reportsInvalidUtf8AndGoesOn() throws IOException {
        byte[] bytes = "{\"id\":7,\"text\":\"a?b\"}\n{\"id\":\"?\",\"text\":\"\"}\n{\"id\":8,\"text\":\"😀\"}\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }

        assertThat(read(PostFormat.JSONL, bytes))
                .containsExactly(
                        unreadable(1, "7", "not valid UTF-8; save the input as UTF-8"),
                        new PostItem.Unreadable(2, Optional.empty(), "not valid UTF-8; save the input as UTF-8"),
                        parsed(3, "8", "😀"));
        assertThat(read(PostFormat.TEXT, new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '\n', 'b'}))
                .containsExactly(unreadable(1, "1", "not valid UTF-8; save the input as UTF-8"), parsed(2, "2", "b"));
    }

    @Test
    void readsATextOfAMegabyte() throws IOException {
        String text = "слово ".repeat(200_000);

        assertThat(jsonl("{\"id\":1,\"text\":\"" + text + "\"}\n")).containsExactly(parsed(1, "1", text));
    }

    @Test
    void cutsOffALineThatNeverEnds() throws IOException {
        byte[] bytes = ("a".repeat(LineSource.LONGEST + 5) + "\nb\n").getBytes(StandardCharsets.UTF_8);

        List<PostItem> items = read(PostFormat.TEXT, bytes);

        assertThat(items.get(0)).isInstanceOf(PostItem.Unreadable.class);
        assertThat(items.get(1)).isEqualTo(parsed(2, "2", "b"));
    }

    @Test
    void readsOneTextALine() throws IOException {
        assertThat(read(PostFormat.TEXT, "\ufeffone\r\n\n two \n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(parsed(1, "1", "one"), parsed(3, "3", " two "));
    }

    @Test
    void findsTheColumnsOfACsvByName() throws IOException {
        assertThat(csv("""
            lang,text,id
            en,"a, ""b""
            c",p1

            ru,d,
            """)).containsExactly(parsed(2, "\"p1\"", "a, \"b\"\nc"), parsed(5, "5", "d"));
    }

    @Test
    void reportsBadRowsOfACsvAndGoesOn() throws IOException {
        assertThat(csv("\ufeffid,text\r\n1,a,b\r\n2\r\n3,c\r\n"))
                .containsExactly(
                        unreadable(
                                2,
                                "\"1\"",
                                "columns in the row: 3, in the header: 2; put texts with commas into quotation marks"),
                        unreadable(
                                3,
                                "\"2\"",
                                "columns in the row: 1, in the header: 2; put texts with commas into quotation marks"),
                        parsed(4, "\"3\"", "c"));
    }

    @Test
    void reportsAQuotationMarkThatIsNeverClosed() throws IOException {
        List<PostItem> items = csv("id,text\n1,a\n2,\"b\n3,c\n");

        assertThat(items).hasSize(2);
        assertThat(items.get(1)).asString().contains("a quotation mark is not closed");
    }

    @Test
    void refusesACsvWithoutATextColumn() {
        assertThatThrownBy(() -> csv("id,body\n1,a\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no column \"text\"");
        assertThatThrownBy(() -> csv("")).isInstanceOf(IOException.class).hasMessageContaining("no column \"text\"");
    }

    @Test
    void guessesTheFormatFromTheName() {
        assertThat(PostFormat.ofName("a.CSV")).isEqualTo(PostFormat.CSV);
        assertThat(PostFormat.ofName("a.txt")).isEqualTo(PostFormat.TEXT);
        assertThat(PostFormat.ofName("-")).isEqualTo(PostFormat.JSONL);
    }

    @Test
    void writesABadLineAsJson() {
        PostItem.Unreadable bad = new PostItem.Unreadable(3, Optional.of(PostId.of("a\"")), "no \"text\"");

        assertThat(bad.json()).isEqualTo("{\"id\":\"a\\\"\",\"line\":3,\"error\":\"no \\\"text\\\"\"}");
        assertThat(new PostItem.Unreadable(4, Optional.empty(), "x").json())
                .isEqualTo("{\"id\":null,\"line\":4,\"error\":\"x\"}");
    }

    @Test
    void readsFilesOfAnyLengthWithoutHoldingThem() throws IOException {
        Path file = folder.resolve("many.jsonl");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 1; i <= 50_000; i++) {
                out.write("{\"id\":" + i + ",\"text\":\"text " + i + "\"}\n");
            }
        }

        long count = 0;
        try (PostReader reader = PostFormat.JSONL.open(Files.newInputStream(file))) {
            assertThat(reader.next()).contains(parsed(1, "1", "text 1"));
            assertThat(reader.hasWaitingInput()).isTrue();
            while (reader.next().isPresent()) {
                count++;
            }
            assertThat(reader.hasWaitingInput()).isFalse();
        }
        assertThat(count).isEqualTo(49_999);
    }

    private static PostItem parsed(long line, String id, String text) {
        return new PostItem.Parsed(line, new Post(new PostId(id), text, ""));
    }

    private static PostItem unreadable(long line, String id, String error) {
        return new PostItem.Unreadable(line, Optional.of(new PostId(id)), error);
    }

    private static List<PostItem> jsonl(String input) throws IOException {
        return read(PostFormat.JSONL, input.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PostItem> csv(String input) throws IOException {
        return read(PostFormat.CSV, input.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PostItem> read(PostFormat format, byte[] input) throws IOException {
        List<PostItem> items = new ArrayList<>();
        try (PostReader reader = format.open(new ByteArrayInputStream(input))) {
            for (Optional<PostItem> item = reader.next(); item.isPresent(); item = reader.next()) {
                items.add(item.get());
            }
        }
        return items;
    }
}
