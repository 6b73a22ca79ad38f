package redline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redline.lexicon.Category;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.post.PostId;
import redline.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AssessmentJsonTest {

    private static final String TEXT = "😀😀 they are \"x\" 😀 not";

    @Test
    void writesEveryFieldInItsFixedOrder() {
        assertThat(AssessmentJson.line(full(OffsetUnit.UTF16), TEXT)).isEqualTo("""
            {"id":"p1","level":"priority","severity":5,"score":0.8,\
            "topics":{"interethnic":0.8,"religion":0.0,"foreign-policy":0.0},"languages":["en"],\
            "flags":[{"start":5,"end":17,"text":"they are \\"x\\"","entry":"en.call-for-exclusion.0001",\
            "category":"call-for-exclusion","topic":"interethnic","severity":5,"baseSeverity":5,\
            "modifiers":[{"kind":"quote-marks","step":-1,"start":14,"end":17,"because":"b"}],\
            "target":{"class":"people","concept":"people.martian","start":5,"end":9,"antecedent":[0,4]},\
            "parts":[[5,9],[14,17]],"matchedBy":["inflection","look-alike letters"],"reason":"r",\
            "suggestion":"s","status":"live","alsoMatched":["en.demonisation.0001"]}],\
            "suppressed":[{"start":5,"end":9,"text":"they","entry":"en.dehumanisation.0001",\
            "category":"dehumanisation","topic":"religion","severity":4,"baseSeverity":4,"modifiers":[],\
            "cancelledBy":[{"kind":"negation","start":21,"end":24,"because":"n"}],\
            "parts":[[5,9]],"matchedBy":[],"reason":"r","suggestion":"","status":"live"}],\
            "warnings":["w"],"offsetUnit":"utf16","lexiconVersion":"l","policyVersion":"p",\
            "engineVersion":"e","options":{"minSeverity":3}}\
            """);
    }

    @Test
    void convertsEveryOffsetToCodePoints() {
        JsonNode json = JsonMapper.shared().readTree(AssessmentJson.line(full(OffsetUnit.CODEPOINT), TEXT));

        assertThat(json.at("/offsetUnit").stringValue()).isEqualTo("codepoint");
        JsonNode flag = json.at("/flags/0");
        assertThat(ints(flag, "/start", "/end")).containsExactly(3, 15);
        assertThat(ints(flag, "/modifiers/0/start", "/modifiers/0/end")).containsExactly(12, 15);
        assertThat(ints(flag, "/target/start", "/target/end")).containsExactly(3, 7);
        assertThat(ints(flag, "/target/antecedent/0", "/target/antecedent/1")).containsExactly(0, 2);
        assertThat(ints(flag, "/parts/0/0", "/parts/0/1", "/parts/1/0", "/parts/1/1"))
                .containsExactly(3, 7, 12, 15);
        assertThat(ints(json, "/suppressed/0/cancelledBy/0/start", "/suppressed/0/cancelledBy/0/end"))
                .containsExactly(18, 21);
        assertThat(TEXT.substring(TEXT.offsetByCodePoints(0, 3), TEXT.offsetByCodePoints(0, 15)))
                .isEqualTo(flag.at("/text").stringValue());
    }

    @Test
    void writesAPostWithoutFlagsInOneLine() {
        assertThat(AssessmentJson.line(empty(PostId.of(12), 0.0), "")).isEqualTo("""
            {"id":12,"level":"none","severity":0,"score":0.0,\
            "topics":{"interethnic":0.0,"religion":0.0,"foreign-policy":0.0},"languages":[],"flags":[],\
            "suppressed":[],"warnings":[],"offsetUnit":"utf16","lexiconVersion":"l","policyVersion":"p",\
            "engineVersion":"e","options":{"minSeverity":3}}\
            """);
    }

    @Test
    void writesScoresAsShortestDecimals() {
        assertThat(AssessmentJson.line(empty(PostId.of(1), 0.5675), "")).contains("\"score\":0.5675,");
        assertThat(AssessmentJson.line(empty(PostId.of(1), 1.0), "")).contains("\"score\":1.0,");
        assertThat(AssessmentJson.line(empty(PostId.of(1), 0.0001), "")).contains("\"score\":0.0001,");
    }

    @Test
    void escapesWhatIsNoValidUtf8() {
        String line = AssessmentJson.line(empty(PostId.of("\ud83d \u0000 \ude00 \u2028 😀"), 0.0), "");

        assertThat(line).startsWith("{\"id\":\"\\ud83d \\u0000 \\ude00 \\u2028 😀\",");
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
    }

    private static List<Integer> ints(JsonNode json, String... pointers) {
        return List.of(pointers).stream()
                .map(pointer -> json.at(pointer).intValue())
                .toList();
    }

    private static Assessment empty(PostId id, double score) {
        return assessment(id, 0, score, List.of(), List.of(), List.of(), List.of(), OffsetUnit.UTF16);
    }

    private static Assessment full(OffsetUnit unit) {
        Flag flag = new Flag(
                new Span(5, 17),
                "they are \"x\"",
                "en.call-for-exclusion.0001",
                Category.CALL_FOR_EXCLUSION,
                Topic.INTERETHNIC,
                5,
                5,
                List.of(new Flag.Modifier("quote-marks", -1, new Span(14, 17), "b")),
                List.of(),
                Optional.of(new Flag.Target("people", "people.martian", new Span(5, 9), Optional.of(new Span(0, 4)))),
                List.of(new Span(5, 9), new Span(14, 17)),
                List.of("inflection", "look-alike letters"),
                "r",
                "s",
                Status.LIVE,
                List.of("en.demonisation.0001"));
        Flag suppressed = new Flag(
                new Span(5, 9),
                "they",
                "en.dehumanisation.0001",
                Category.DEHUMANISATION,
                Topic.RELIGION,
                4,
                4,
                List.of(),
                List.of(new Flag.Modifier("negation", 0, new Span(21, 24), "n")),
                Optional.empty(),
                List.of(new Span(5, 9)),
                List.of(),
                "r",
                "",
                Status.LIVE,
                List.of());
        return assessment(
                PostId.of("p1"), 5, 0.8, List.of("en"), List.of(flag), List.of(suppressed), List.of("w"), unit);
    }

    private static Assessment assessment(
            PostId id,
            int severity,
            double score,
            List<String> languages,
            List<Flag> flags,
            List<Flag> suppressed,
            List<String> warnings,
            OffsetUnit unit) {
        Map<Topic, Double> topics = Map.of(Topic.INTERETHNIC, score, Topic.RELIGION, 0.0, Topic.FOREIGN_POLICY, 0.0);
        return new Assessment(
                id,
                Level.of(severity),
                severity,
                score,
                topics,
                languages,
                flags,
                suppressed,
                warnings,
                new Versions("l", "p", "e"),
                new AssessOptions(3, true, unit));
    }
}
