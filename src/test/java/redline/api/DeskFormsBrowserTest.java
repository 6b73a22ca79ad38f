package redline.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a person writes and asks for at the desk and beside it, in Debian's chromium. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeskFormsBrowserTest {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    static Path folder;

    private final Chromium chromium = new Chromium();

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void keysMeanTheSameOnEveryLayoutAndNothingWrittenIsLost() {
        try (DeskServer desk = DeskServer.in(folder.resolve("keys"));
                BrowserContext context = chromium.open("kk-KZ")) {
            long id = desk.submit("p1", "The Uzbeks are vermin. He said the Tajiks are rats, which is a shame.");
            Page page = visit(desk, context, "/review");
            page.keyboard().press("m");
            page.keyboard().type("ескертпе 1 2 3");
            page.keyboard().press("Escape");
            page.locator(".decide details summary").first().click();
            page.locator("textarea[name='rabat.intent']").fill("anger");
            page.locator("[data-language=ru]").click();
            press(page, "ы", "KeyS");
            assertThat(page.locator("#suppressed")).isChecked();
            assertThat(page.locator("textarea[name=note]")).hasValue("ескертпе 1 2 3");
            assertThat(page.locator("textarea[name='rabat.intent']")).hasValue("anger");

            press(page, "ә", "Digit2");
            assertThat(page.locator("#case")).containsText("Здесь ничего не ждёт");
            JsonNode decided = desk.review.desk().show(id);
            assertThat(decided.get("outcome").stringValue()).isEqualTo("not-escalation");
            assertThat(decided.at("/decisions/0/note").stringValue()).isEqualTo("ескертпе 1 2 3");
            press(page, "г", "KeyU");
            assertThat(page.locator("#marked")).containsText("Uzbeks");
            assertThat(page.locator(".decisions")).containsText("anger");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void asksForAnEntryPutsInAPostAndAppeals() {
        try (DeskServer desk = DeskServer.in(folder.resolve("forms"));
                BrowserContext context = chromium.open("en-GB")) {
            long slur = desk.submit("p1", "The Uzbeks are vermin.");
            Page page = visit(desk, context, "/review");
            page.locator(".filters > summary").click();
            page.locator("#entry").fill("en.insult.9999");
            page.keyboard().press("Enter");
            assertThat(page.locator("#case")).containsText("Nothing that waits fits");
            page.locator("#entry").fill("en.dehumanisation.0001");
            page.keyboard().press("Enter");
            assertThat(page.locator("#case")).containsText("Case " + slur);

            page.locator("#add > summary").click();
            page.locator("#add-form button").click();
            assertThat(page.locator("#add-text:invalid")).hasCount(1);
            page.locator("#add-text").fill("Good morning, neighbours!");
            page.locator("#add-form button").click();
            assertThat(page.locator("#status")).containsText("The post is case " + (slur + 1));
            assertThat(page.locator("#marked")).hasText("Good morning, neighbours!");

            page.keyboard().press("Escape");
            page.locator("#case-title").focus();
            page.keyboard().press("2");
            assertThat(page.locator("#status")).containsText("Case " + (slur + 1) + ": No escalation");
            page.navigate(desk.server.uri("/review?case=" + (slur + 1)).toString());
            assertThat(page.locator("#statement"))
                    .hasAttribute(
                            "href",
                            desk.server
                                    .uri("/v1/cases/" + (slur + 1) + "/statement")
                                    .toString());
            page.locator("#appeal").click();
            assertThat(page.locator("#status")).containsText("Case " + (slur + 2) + " is opened");
            assertThat(page.locator("#neighbours-body")).containsText("Case " + (slur + 2) + " · appeal");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void anAdminMakesAccountsAndReadsTheLog() {
        try (DeskServer desk = DeskServer.in(folder.resolve("admin"));
                BrowserContext context = chromium.open("en-GB")) {
            Page page = visit(desk, context, "/admin");
            assertThat(page.locator("#role option")).hasCount(1);
            page.locator("#name").fill("root");
            page.locator("#password").fill("short");
            page.locator("#add-account button").click();
            assertThat(page.locator("#password:invalid")).hasCount(1);
            page.locator("#password").fill(PASSWORD);
            page.locator("#add-account button").click();
            assertThat(page.locator("#problem a")).hasText("Sign in");
            page.locator("#problem a").click();
            page.waitForURL("**/review"); // both pages have a field of that name
            page.locator("#name").fill("root");
            page.locator("#password").fill(PASSWORD);
            page.keyboard().press("Enter");
            page.locator("nav [data-right=admin]").click();
            assertThat(page.locator("#accounts")).containsText("your own account");

            page.locator("#name").fill("anna");
            page.locator("#role").selectOption("reviewer");
            page.locator("#password").fill(PASSWORD);
            page.locator("#add-account button").click();
            assertThat(page.locator("#status")).hasText("The account anna is made.");
            page.locator("#accounts select").selectOption("maintainer");
            assertThat(page.locator("#status")).hasText("The account anna is changed.");
            page.locator("#accounts td > button").click();
            assertThat(page.locator("#accounts")).containsText("disabled");
            page.locator("#token-name").fill("forum");
            page.locator("#add-token button").click();
            assertThat(page.locator("#secret code")).isVisible();
            assertThat(page.locator("#settings")).containsText("for ever");
            page.locator("#erase-key").fill("u-77");
            page.locator("#erase button").click();
            assertThat(page.locator("#erase-sure:invalid")).hasCount(1);
            page.locator("#erase-sure").check();
            page.locator("#erase button").click();
            assertThat(page.locator("#status")).hasText("Cases erased: 0.");

            page.locator("nav [data-right=audit]").click();
            assertThat(page.locator("#log tbody tr").first()).containsText("erased by key");
            page.locator("#action").selectOption("account-role");
            assertThat(page.locator("#log tbody tr")).hasCount(1);
            assertThat(page.locator("#log")).containsText("role: maintainer");
            page.locator("[data-language=ru]").click();
            assertThat(page.locator("#log")).containsText("роль изменена");
            chromium.complaints().clear();
        }
    }

    private static void press(Page page, String written, String code) {
        page.evaluate(
                "([key, code]) => document.body.dispatchEvent(new KeyboardEvent('keydown', {key, code, bubbles:"
                        + " true}))",
                new String[] {written, code});
    }

    private static Page visit(DeskServer desk, BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(desk.server.uri(path).toString());
        assertThat(page.locator("body[aria-busy]")).hasCount(0);
        return page;
    }
}
