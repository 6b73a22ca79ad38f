package redline.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page in Debian's chromium, mostly by keyboard. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageBrowserTest {

    private final RunningServer server = RunningServer.ofEngine();
    private final Chromium chromium = new Chromium();
    private BrowserContext context = chromium.open("en-GB");
    private Page page = context.newPage();

    @BeforeEach
    void openPage() {
        context.close();
        context = chromium.open("en-GB");
        page = visit(context);
    }

    @AfterEach
    void nothingWentWrongInThePage() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void marksWhileAPersonTypesAndGivesTheReasonByKeyboard() {
        page.locator("#text").focus();
        page.keyboard().type("😀👨‍👩‍👧 so what, the Uzbeks are vermin. Yes.");
        Locator mark = page.locator("#marked .mark");
        assertThat(mark).hasCount(1);
        assertThat(mark.locator(".piece")).hasText("Uzbeks are vermin");
        assertThat(mark).hasAttribute("aria-label", "Uzbeks are vermin. Severity 4 of 6, Dehumanisation.");
        assertThat(page.locator("#marked")).containsText("😀👨‍👩‍👧 so what, the Uzbeks are vermin");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Flags: 1. Highest severity: 4 of 6 (review).");

        page.locator("#suppressed").focus();
        page.keyboard().press("n");
        assertThat(mark).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("#reason-title")).isFocused();
        assertThat(mark).hasAttribute("aria-pressed", "true");
        Locator reason = page.locator("#reason-body");
        assertThat(reason).containsText("Dehumanisation");
        assertThat(reason).containsText("Severity 4 of 6");
        assertThat(reason).containsText("Bahador 4");
        assertThat(reason).containsText("en.dehumanisation.0001");
        assertThat(reason).containsText("people.uzbek");
        assertThat(reason.locator(".rabat .box.on")).hasCount(1);
        assertThat(reason.locator(".rabat .box:not(.on)")).hasCount(5);

        page.keyboard().press("Escape");
        assertThat(mark).isFocused();
    }

    @Test
    void movesThroughTheMarksAndReachesEveryOneWithTab() {
        page.locator("#text").fill("The Uzbeks are vermin. The Tajiks are vermin. Deport all the Uzbeks!");
        Locator marks = page.locator("#marked .mark");
        assertThat(marks).hasCount(3);

        page.locator("#suppressed").focus();
        page.keyboard().press("p");
        assertThat(marks.nth(2)).isFocused();
        page.keyboard().press("n");
        assertThat(marks.nth(0)).isFocused();
        page.keyboard().press("Tab");
        assertThat(marks.nth(1)).isFocused();
        page.keyboard().press("Space");
        assertThat(page.locator("#reason-body .quote")).hasText("Tajiks are vermin");

        page.locator("#text").focus();
        page.keyboard().press("End");
        page.keyboard().type("nnpp");
        assertThat(page.locator("#text"))
                .hasValue(java.util.regex.Pattern.compile(".*nnpp", java.util.regex.Pattern.DOTALL));
    }

    @Test
    void showsWhatTheContextCancelledOnRequest() {
        page.locator("#text").fill("“Deport the migrants!” That is shameful.");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Cancelled by context: 1.");
        assertThat(page.locator("#marked .mark")).hasCount(0);

        page.locator("#suppressed").focus();
        page.keyboard().press("Space");

        assertThat(page.locator("#marked .mark.suppressed")).hasCount(1);
        page.locator("#marked .mark").click();
        assertThat(page.locator("#reason-body .causes")).containsText("shameful");
    }

    @Test
    void listsFromTheSeverityThatIsChosen() {
        page.locator("#text").fill("The Uzbeks are vermin.");
        assertThat(page.locator("#marked .mark")).hasCount(1);

        page.locator("#min-severity").selectOption("5");

        assertThat(page.locator("#marked .mark")).hasCount(0);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Nothing is marked from severity 5 up.");
    }

    @Test
    void speaksThreeLanguagesAndRemembersTheChoice() {
        page.locator("#text").fill("The Uzbeks are vermin.");
        page.locator("#marked .mark").click();
        assertThat(page.locator("#reason-body")).containsText("Dehumanisation");

        page.locator("[data-language=kk]").click();

        assertThat(page.locator("html")).hasAttribute("lang", "kk");
        assertThat(page.locator("#reason-body")).containsText("Адамдықтан айыру");
        assertThat(page.locator("#reason-title")).hasText("Себебі");
        page.reload();
        assertThat(page.locator("#text-title")).hasText("Мәтін");
        BrowserContext russian = chromium.open("ru-RU");
        assertThat(visit(russian).locator("#text-title")).hasText("Текст");
        russian.close();
    }

    @Test
    void showsAnExampleInEachLanguage() {
        for (String language : List.of("en", "ru", "kk")) {
            page.locator("[data-language=" + language + "]").click();
            page.locator("#clear").click();
            page.locator("#example").click();

            assertThat(page.locator("#marked .mark.suppressed")).hasCount(1);
            assertThat(page.locator("#marked .mark:not(.suppressed)")).hasCount(2);
        }
    }

    @Test
    void readsNothingAsMarkup() {
        String text = "<img src=x onerror=alert(1)> <b>The Uzbeks are vermin.</b> &amp;\n\n  end";
        page.locator("#text").fill(text);
        assertThat(page.locator("#marked .mark")).hasCount(1);

        assertThat(page.locator("#marked img, #marked b")).hasCount(0);
        assertThat(page.locator("#marked").textContent()).isEqualTo(text);
    }

    @Test
    void fitsANarrowScreenAndLargeLetters() {
        page.locator("#example").click();
        page.locator("#marked .mark").first().click();
        page.setViewportSize(320, 640);

        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void saysThatTheTextIsTooLongOrTheServerGone() {
        page.locator("#text").fill("a".repeat(200_001));
        assertThat(page.locator("#problem")).hasText("The text is too long; the limit is 200000 characters. Split it.");
        chromium.complaints().clear();

        page.route("**/v1/assess", route -> route.abort());
        page.locator("#text").fill("short");
        assertThat(page.locator("#problem")).hasText("The server does not answer. Is it still running?");
        chromium.complaints().clear();
    }

    private Page visit(BrowserContext in) {
        Page visited = in.newPage();
        visited.navigate(server.uri("/").toString());
        assertThat(visited.locator("#versions")).not().isEmpty();
        return visited;
    }
}
