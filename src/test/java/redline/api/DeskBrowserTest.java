package redline.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import redline.review.access.Role;
import tools.jackson.databind.JsonNode;

/** The review desk in Debian's chromium, by keyboard. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeskBrowserTest {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    static Path folder;

    private final Chromium chromium = new Chromium();

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void decidesByKeyboardAndTakesItBack() {
        try (DeskServer desk = DeskServer.in(folder.resolve("keys"));
                BrowserContext context = chromium.open("en-GB")) {
            long grave = desk.submit("p1", "Deport all the Uzbeks!");
            long light = desk.submit("p2", "😀 The Tajiks are vermin. <b>x</b>");
            Page page = visit(desk, context);

            assertThat(page.locator("#case")).containsText("Case " + grave);
            assertThat(page.locator("#marked")).hasClass(Pattern.compile("veiled"));
            page.keyboard().press("1");
            assertThat(page.locator("#status")).hasText("Show the text before you decide.");
            assertThat(page.locator("#unveil")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#unveil")).hasCount(0);
            assertThat(page.locator("#reason-body")).containsText("Call for exclusion");
            page.keyboard().press("j");
            assertThat(page.locator("#marked .mark")).isFocused();

            page.keyboard().press("1");
            assertThat(page.locator("#status")).containsText("Case " + grave + ": Escalation.");
            assertThat(page.locator("#case")).containsText("Case " + light);
            Locator mark = page.locator("#marked .mark .piece");
            assertThat(mark).hasText("Tajiks are vermin");
            assertThat(page.locator("#marked")).containsText("<b>x</b>");

            page.keyboard().press("u");
            assertThat(page.locator("#status")).containsText("taken back");
            assertThat(page.locator("#case")).containsText("Case " + grave);
            assertThat(page.locator("#unveil")).hasCount(0);
            page.locator("textarea[name=note]").fill("a quotation 1 2 3");
            page.locator("[data-outcome=not-escalation]").click();
            assertThat(page.locator("#case")).containsText("Case " + light);
            page.keyboard().press("3");
            assertThat(page.locator("#case")).containsText("Nothing waits here");

            JsonNode decided = desk.review.desk().show(grave);
            assertThat(decided.get("outcome").stringValue()).isEqualTo("not-escalation");
            assertThat(decided.get("decisions").size()).isEqualTo(2);
            assertThat(desk.review.desk().show(light).get("status").stringValue())
                    .isEqualTo("second-opinion");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void speaksThreeLanguagesListsAndFitsANarrowWindow() {
        try (DeskServer desk = DeskServer.in(folder.resolve("list"));
                BrowserContext context = chromium.open("ru-RU")) {
            desk.submit("p1", "The Uzbeks are vermin.");
            desk.submit("p2", "The Tajiks are vermin.");
            Page page = visit(desk, context);
            assertThat(page.locator("h1")).hasText("Рабочее место модератора");
            assertThat(page.locator("#sign-in")).isHidden();
            assertThat(page.locator("#keys")).isHidden();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            page.locator("#list summary").click();
            assertThat(page.locator("#cases .case-link")).hasCount(2);
            page.locator("#cases .case-link").nth(1).click();
            assertThat(page.locator("#marked")).containsText("Tajiks");
            page.locator("[data-language=kk]").click();
            assertThat(page.locator("[data-outcome=escalation]")).containsText("Шиеленіс");
            page.setViewportSize(320, 800);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .isTrue();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void signsInAndShowsAMaintainerWhatWasLearned() {
        try (DeskServer desk = DeskServer.in(folder.resolve("accounts"));
                BrowserContext context = chromium.open("en-GB")) {
            long id = desk.submit("p1", "The Uzbeks are vermin.");
            desk.review.accounts().add("system", "anna", Role.MAINTAINER, PASSWORD);
            Page page = context.newPage();
            page.navigate(desk.server.uri("/review").toString());
            assertThat(page.locator("#sign-in")).isVisible();
            assertThat(page.locator("#desk")).isHidden();
            page.locator("#name").fill("anna");
            page.locator("#password").fill(PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator("#who")).hasText("anna");
            assertThat(page.locator("#case")).containsText("Case " + id);
            page.locator("[data-outcome=escalation]").click();
            assertThat(page.locator("#case")).containsText("Nothing waits here");
            page.locator("nav [data-right=maintain]").click();
            assertThat(page.locator("#noisy")).containsText("en.dehumanisation.0001");
            assertThat(page.locator("#noisy")).containsText("100 % (21–100 %)");
            assertThat(page.locator("#log-card")).isHidden();
            page.navigate(desk.server.uri("/review").toString());
            assertThat(page.locator("#case")).containsText("Nothing waits here");
            assertThat(page.locator("body[aria-busy]")).hasCount(0);
            page.locator("#sign-out").click();
            assertThat(page.locator("#sign-in")).isVisible();
            chromium.complaints().clear();
        }
    }

    private static Page visit(DeskServer desk, BrowserContext context) {
        Page page = context.newPage();
        page.navigate(desk.server.uri("/review").toString());
        assertThat(page.locator("#marked")).isVisible();
        return page;
    }
}
