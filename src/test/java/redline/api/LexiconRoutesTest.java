package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.TestEngine;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LexiconRoutesTest {

    private final RunningServer server = RunningServer.ofEngine();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void findsEntriesByWordsAndById() {
        JsonNode byWord = RunningServer.json(server.get("/v1/lexicon/entries?q=vermin&limit=3"))
                .get("entries");
        JsonNode byId = RunningServer.json(server.get("/v1/lexicon/entries?q=ru.dehumanisation.0001"))
                .get("entries");

        assertThat(byWord.size()).isBetween(1, 3);
        assertThat(byWord.at("/0/category").stringValue()).isEqualTo("dehumanisation");
        assertThat(byId.at("/0/id").stringValue()).isEqualTo("ru.dehumanisation.0001");
    }

    @Test
    void listsEntriesWithoutAQuery() {
        assertThat(RunningServer.json(server.get("/v1/lexicon/entries"))
                        .get("entries")
                        .size())
                .isEqualTo(20);
        assertThat(RunningServer.json(server.get("/v1/lexicon/entries?q=%20&limit=5"))
                        .get("entries")
                        .size())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"%22", "%2B-%26%26%7C%7C!()%7B%7D%5B%5D%5E~*%3F%3A%5C%2F", "AND", "*", "%00", "😀", "a%20OR"})
    void takesAnyQuery(String query) {
        assertThat(server.get("/v1/lexicon/entries?q=" + query).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        limit=0      | limit is not a whole number from 1 to 200; correct it
        limit=201    | limit is not a whole number from 1 to 200; correct it
        limit=-1     | limit is not a whole number from 1 to 200; correct it
        limit=x      | limit is not a whole number from 1 to 200; correct it
        offset=-1    | offset is not a whole number from 0 to 1000000; correct it
        query=vermin | unknown query parameter "query"; use one of category, language, limit, offset, q, status, targets, topic
        language=fr  | language has no such value; use one of en, ru, kk
        topic=sport  | topic has no such value; use one of interethnic, religion, foreign-policy
        status=dead  | status has no such value; use one of draft, shadow, live
        """)
    void saysWhatIsWrongWithAQuery(String query, String detail) {
        AssessErrorsTest.problem(server.get("/v1/lexicon/entries?" + query), 422, detail);
    }

    @Test
    void narrowsCountsAndPages() {
        JsonNode all = RunningServer.json(server.get("/v1/lexicon/entries?category=dehumanisation&targets=people"));
        JsonNode russian = RunningServer.json(
                server.get("/v1/lexicon/entries?category=dehumanisation&targets=people&language=ru&limit=2&offset=1"));

        assertThat(all.at("/counts/language/ru").intValue())
                .isEqualTo(russian.get("total").intValue())
                .isGreaterThan(2);
        assertThat(all.at("/counts/category").propertyNames()).containsExactly("dehumanisation");
        assertThat(russian.get("entries").size()).isEqualTo(2);
        assertThat(russian.at("/entries/0/id").stringValue()).isEqualTo("ru.dehumanisation.0002");
        assertThat(russian.get("lexiconVersion").stringValue())
                .isEqualTo(TestEngine.get().versions().lexicon());
    }

    @Test
    void findsEntriesByInflectedWords() {
        for (String word : new String[] {"%D0%BA%D1%80%D1%8B%D1%81%D0%B0%D0%BC%D0%B8", "rats"}) {
            JsonNode found = RunningServer.json(server.get("/v1/lexicon/entries?q=" + word));
            assertThat(found.get("allWords").booleanValue()).isTrue();
            assertThat(found.at("/counts/category/dehumanisation").intValue()).isPositive();
        }
    }

    @Test
    void refusesALongQuery() {
        AssessErrorsTest.problem(
                server.get("/v1/lexicon/entries?q=" + "a".repeat(201)),
                422,
                "q is longer than 200 characters; shorten it");
    }

    @Test
    void showsAnEntryWithWhatProvesIt() {
        Entry first = TestEngine.get().lexicon().entries().getFirst();

        JsonNode entry = RunningServer.json(server.get("/v1/lexicon/entries/" + first.id()));

        assertThat(entry.get("id").stringValue()).isEqualTo(first.id());
        assertThat(entry.get("why").stringValue()).isEqualTo(first.why());
        JsonNode hit = entry.at("/examples/0");
        assertThat(hit.get("kind").stringValue()).isEqualTo("hit");
        assertThat(hit.get("end").intValue()).isGreaterThan(hit.get("start").intValue());
        assertThat(entry.get("excepts").isArray()).isTrue();
        assertThat(entry.get("forms").size()).isPositive();
        assertThat(entry.get("similar").isArray()).isTrue();
        assertThat(entry.get("lexiconVersion").stringValue())
                .isEqualTo(TestEngine.get().versions().lexicon());
    }

    @Test
    void knowsNoOtherEntry() {
        AssessErrorsTest.problem(
                server.get("/v1/lexicon/entries/en.nothing.0001"),
                404,
                "no entry has this id; look for one at /v1/lexicon/entries?q=…");
    }

    @Test
    void namesEveryCategoryInThreeLanguages() {
        JsonNode categories =
                RunningServer.json(server.get("/v1/lexicon/categories")).get("categories");

        assertThat(categories.size()).isEqualTo(Category.values().length);
        assertThat(categories.at("/0/code").stringValue()).isEqualTo("C01");
        for (JsonNode category : categories) {
            for (String language : new String[] {"en", "ru", "kk"}) {
                assertThat(category.at("/name/" + language).stringValue()).isNotBlank();
                assertThat(category.at("/definition/" + language).stringValue()).isNotBlank();
            }
        }
    }

    @Test
    void saysWhatRunsHere() {
        JsonNode version = RunningServer.json(server.get("/v1/version"));

        assertThat(version.get("lexiconVersion").stringValue())
                .isEqualTo(TestEngine.get().versions().lexicon());
        assertThat(version.at("/limits/batchPosts").intValue()).isEqualTo(1_000);
        assertThat(server.get("/healthz").body()).isEqualTo("{\"status\":\"ok\"}");
    }
}
