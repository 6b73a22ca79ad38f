package redline.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import redline.review.Outcome;
import redline.review.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages as axe-core judges them: no violation, light and dark, and at twice the size nothing to scroll sideways.
 * With {@code -Ddesk.pictures=FOLDER} what it sees is kept there, to be looked at.
 */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessibilityTest {

    private static final String AXE = script();
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("desk.pictures")).map(Path::of);

    @TempDir
    static Path folder;

    private final Chromium chromium = new Chromium();

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void theDeskAndItsPagesHaveNoViolations() {
        try (DeskServer desk = DeskServer.in(folder.resolve("axe"));
                BrowserContext context = chromium.open("en-GB")) {
            long decided = desk.submit("p0", "The Uzbeks are vermin.");
            desk.review
                    .desk()
                    .decide(
                            "anna",
                            decided,
                            new Verdict(
                                    "k", Outcome.ESCALATION, Map.of(), Map.of(), "a note", false, Optional.empty()));
            desk.submit("p1", "Deport all the Uzbeks!");
            desk.submit("p2", "The Uzbeks are vermin, and the Tajiks are rats.");
            Page page = context.newPage();
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                review(desk, page, scheme);
                for (String path : new String[] {"/learned", "/audit", "/admin", "/", "/entries"}) {
                    page.navigate(desk.server.uri(path).toString());
                    assertThat(page.locator("h1")).isVisible();
                    check(page, path.substring(1) + "-" + scheme);
                }
            }
        }
    }

    private static void review(DeskServer desk, Page page, ColorScheme scheme) {
        page.navigate(desk.server.uri("/review").toString());
        assertThat(page.locator("#marked")).isVisible();
        check(page, "review-veiled-" + scheme);
        page.locator("#unveil").click();
        page.keyboard().press("j");
        assertThat(page.locator("#reason-body")).containsText("Call for exclusion");
        page.keyboard().press("?");
        page.locator(".filters > summary").click();
        page.locator("#list summary").click();
        assertThat(page.locator("#cases .case-link")).hasCount(2);
        check(page, "review-open-" + scheme);
    }

    /** At the usual size, and in half the width, which is what a screen shows at 200 %. */
    private static void check(Page page, String name) {
        for (int width : new int[] {1280, 640, 320}) {
            page.setViewportSize(width, 900);
            PICTURES.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + "-" + width + ".png"))
                    .setFullPage(true)));
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits %s", name, width)
                    .isTrue();
            page.evaluate(AXE);
            JsonNode violations = JsonMapper.shared()
                    .readTree((String) page.evaluate("axe.run().then(r => JSON.stringify(r.violations.map(v =>"
                            + " [v.id, v.help, v.nodes.map(n => n.html).slice(0, 3)])))"));
            assertThat(violations.valueStream().map(JsonNode::toString))
                    .as("%s at %s", name, width)
                    .isEmpty();
        }
        page.setViewportSize(1280, 900);
    }

    private static String script() {
        try (InputStream in =
                Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
