package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redline.context.FindingKind;
import redline.explain.Level;
import redline.lexicon.Example;
import redline.lexicon.GroupClass;
import redline.lexicon.LexiconReader;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.match.MatchKind;
import redline.search.EntryFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PageTest {

    private static final Path WEB = Path.of("src", "main", "resources", "web");

    @Test
    void servesEveryFileOfItsFolder() throws IOException {
        try (Stream<Path> files = Files.walk(WEB);
                RunningServer server = RunningServer.of(new MartianBackend(post -> {}), RunningServer.LIMITS)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> WEB.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(PageFile.NAMES);
            assertThat(PageFile.NAMES.stream()
                            .filter(name -> PageFile.path(name).isEmpty()))
                    .containsExactlyInAnyOrder("entry.html", "header.html");
            for (String name : PageFile.NAMES) {
                if (PageFile.path(name).isEmpty()) {
                    continue;
                }
                HttpResponse<String> response = server.get(PageFile.path(name).orElseThrow());
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(response.body()).satisfies(body -> assertIsWhole(name, body));
                assertThat(response.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(type(name));
                String tag = response.headers().firstValue("ETag").orElse("");
                HttpRequest.Builder again =
                        HttpRequest.newBuilder(response.uri()).header("If-None-Match", tag);
                assertThat(server.send(again).statusCode()).isEqualTo(304);
            }
        }
    }

    /** A page has the header that all have, with one link marked as the page itself; any other file is as it is. */
    private static void assertIsWhole(String name, String body) throws IOException {
        if (!name.endsWith(".html")) {
            assertThat(body).isEqualTo(read(name));
            return;
        }
        String[] around = read(name).split("  <!-- header.html -->\n");
        assertThat(around).hasSize(2);
        assertThat(body).startsWith(around[0]).endsWith(around[1]).doesNotContain("{base}");
        assertThat(body).containsOnlyOnce("<header class=\"top\">").containsOnlyOnce("aria-current=\"page\"");
    }

    @Test
    void readsNothingAsMarkupAndLoadsNothingFromElsewhere() throws IOException {
        for (String name : PageFile.NAMES) {
            assertThat(read(name).replace("http://www.w3.org/2000/svg", ""))
                    .as(name)
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
                    .doesNotContain("http://", "https://", "style=", "onclick=", "<script>", "<style");
        }
    }

    @Test
    void saysTheSameInThreeLanguages() throws IOException {
        JsonNode english = texts("en");
        for (String language : List.of("ru", "kk")) {
            JsonNode texts = texts(language);
            assertThat(texts.propertyNames()).as(language).containsExactlyElementsOf(english.propertyNames());
            texts.propertyStream().forEach(text -> {
                assertThat(text.getValue().stringValue()).as(text.getKey()).isNotBlank();
                assertThat(places(text.getValue()))
                        .as(language + " " + text.getKey())
                        .isEqualTo(places(english.get(text.getKey())));
            });
        }
    }

    @Test
    void hasAWordForEverythingThatAnAssessmentMayName() throws IOException {
        List<String> keys = new ArrayList<>();
        Arrays.stream(FindingKind.values()).forEach(kind -> keys.add("finding." + kind.slug()));
        Arrays.stream(GroupClass.values()).forEach(group -> keys.add("class." + group.slug()));
        Arrays.stream(Topic.values()).forEach(topic -> keys.add("topic." + topic.slug()));
        Arrays.stream(Level.values()).forEach(level -> keys.add("level." + level.slug()));
        Arrays.stream(Status.values()).forEach(status -> keys.add("status." + status.slug()));
        Arrays.stream(EntryFilter.values()).forEach(filter -> keys.add("filter." + filter.slug()));
        LexiconReader.LANGUAGES.forEach(language -> keys.add("lang." + language));
        Arrays.stream(Example.Kind.values()).forEach(kind -> keys.add("example." + kind.slug()));
        MatchKind.labels(0).forEach(label -> keys.add("match." + label));
        Arrays.stream(MatchKind.values()).forEach(kind -> keys.add("match." + kind.label()));

        assertThat(texts("en").propertyNames()).containsAll(keys);
    }

    @Test
    void hasTheTextsThatItAsksForAndNoOthers() throws IOException {
        StringBuilder source = new StringBuilder();
        for (String name : PageFile.NAMES) {
            source.append(name.startsWith("i18n/") ? "" : read(name));
        }
        Set<String> keys = new TreeSet<>(texts("en").propertyNames());
        for (String key : keys) {
            boolean isComposed = key.matches(
                    "(action|class|desk|example|factor|finding|lang|level|match|outcome|problem|role|scale|setting"
                            + "|source|status|topic)\\..*");
            assertThat(isComposed || source.indexOf("\"" + key + "\"") >= 0)
                    .as(key)
                    .isTrue();
        }
        Pattern asked = Pattern.compile("(?:\\bt\\(|data-i18n(?:-\\w+)?=)\"([\\w.]+)\"");
        assertThat(asked.matcher(source).results().map(result -> result.group(1)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains(key));
    }

    private static Set<String> places(JsonNode text) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{\\w+}")
                .matcher(text.stringValue())
                .results()
                .map(MatchResult::group)
                .forEach(places::add);
        return places;
    }

    private static JsonNode texts(String language) throws IOException {
        String module = read("i18n/" + language + ".js");
        return JsonMapper.shared().readTree(module.replace("export default", "").replace("};", "}"));
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            default -> "image/svg+xml";
        };
    }

    private static String read(String name) throws IOException {
        return Files.readString(WEB.resolve(name), StandardCharsets.UTF_8);
    }
}
