package redline.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages of the lexicon in Debian's chromium, mostly by keyboard. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LexiconBrowserTest {

    private final RunningServer server = RunningServer.ofEngine();
    private final Chromium chromium = new Chromium();
    private BrowserContext context = chromium.open("en-GB");
    private Page page = context.newPage();

    @BeforeEach
    void openBrowser() {
        context.close();
        context = chromium.open("en-GB");
        page = context.newPage();
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
    void searchesByKeyboardAndOpensAnEntry() {
        visit("/entries");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Shown: 1–20.");

        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("крысами");
        assertThat(page.locator("#language option")).hasCount(2);
        page.waitForResponse(
                response -> response.url().contains("category=dehumanisation"),
                () -> page.locator("#category").selectOption("dehumanisation"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Locator results = page.locator("#results > li");
        assertThat(results.first().locator("code").first()).containsText("ru.dehumanisation.");
        assertThat(page).hasURL(Pattern.compile(".*[?]q=%D0%BA.*&category=dehumanisation"));

        results.first().locator("a").press("Enter");
        assertThat(page.locator("#entry h1")).containsText("Dehumanisation");
        page.goBack();
        assertThat(page.locator("#q")).hasValue("крысами");
        assertThat(page.locator("#category")).hasValue("dehumanisation");
    }

    @Test
    void turnsThePagesAndClearsTheSearch() {
        visit("/entries?language=kk");
        assertThat(page.locator("#previous")).isHidden();
        page.locator("#next").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Shown: 21–40.");
        assertThat(page.locator("#results-title")).isFocused();
        assertThat(page.locator("#results > li").first()).containsText("Kazakh");

        page.locator("#reset").click();
        assertThat(page.locator("#language")).hasValue("");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Shown: 1–20.");
    }

    @Test
    void tellsEverythingAboutAnEntry() {
        visit("/entries/en.dehumanisation.0001");

        Locator entry = page.locator("#entry");
        assertThat(entry.locator("h1")).containsText("Dehumanisation");
        assertThat(entry).containsText("Severity 4 of 6");
        assertThat(entry).containsText("Bahador 4");
        assertThat(entry).containsText("written for Redline by its team");
        assertThat(entry).containsText("Lexicon version");
        assertThat(entry.locator(".pattern").first()).containsText("any of the groups");
        assertThat(entry.locator(".warning")).containsText("Content warning");
        assertThat(entry.locator("#example-list mark").first()).isVisible();
        assertThat(entry).not().containsText("[object");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        entry.locator("summary").click();
        assertThat(entry.locator("pre")).containsText("{target}");
    }

    @Test
    void hidesTheExamplesOfGraveEntriesUntilAsked() {
        visit("/entries/ru.call-for-exclusion.0001");
        Locator examples = page.locator("#example-list");
        assertThat(examples).isHidden();

        page.locator("#show-examples").focus();
        page.keyboard().press("Enter");

        assertThat(examples).isVisible();
        assertThat(page.locator("#show-examples")).isFocused();
        assertThat(page.locator("#show-examples")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("Enter");
        assertThat(examples).isHidden();
    }

    @Test
    void listsWhatIsNotMeantInTheLanguageOfTheEntry() {
        visit("/entries/ru.death-and-genocide.0001");
        Locator excepts = page.locator("section[aria-labelledby=excepts-title]");
        assertThat(excepts).containsText("грозить");
        assertThat(excepts).not().containsText("tournament");
        visit("/entries/en.death-and-genocide.0002");
        assertThat(excepts).containsText("tournament");
        assertThat(excepts).not().containsText("грозить");
    }

    @Test
    void speaksThreeLanguages() {
        visit("/entries/kk.call-for-exclusion.0001");
        page.locator("[data-language=kk]").click();
        assertThat(page.locator("#examples-title")).hasText("Мысалдар");
        page.locator("nav a[href='../entries']").click();
        assertThat(page.locator("h1")).hasText("Сөздік");
        page.locator("[data-language=ru]").click();
        assertThat(page.locator("h1")).hasText("Словарь");
        assertThat(page.locator("#results > li").first()).containsText("английский");
    }

    @Test
    void saysThatThereIsNoSuchEntry() {
        visit("/entries/en.nothing.%3Cb%3E");
        assertThat(page.locator("h1")).hasText("There is no such entry");
        assertThat(page.locator("#not-found")).containsText("“en.nothing.<b>”");
        page.locator("[data-language=ru]").click();
        assertThat(page.locator("h1")).hasText("Такой записи нет");
        chromium.complaints().removeIf(complaint -> complaint.contains("404"));
    }

    @Test
    void isReachedFromAFlag() {
        visit("/");
        page.locator("#text").fill("The Uzbeks are vermin.");
        page.locator("#marked .mark").click();
        page.locator("#reason-body .entry-link").first().click();
        assertThat(page.locator("#entry")).containsText("en.dehumanisation.0001");
    }

    @Test
    void fitsANarrowScreenAndLargeLetters() {
        for (String path : List.of("/entries?q=vermin", "/entries/en.dehumanisation.0001", "/entries/no")) {
            visit(path);
            assertThat(page.locator("main")).containsText(Pattern.compile("\\S"));
            page.setViewportSize(320, 640);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(path)
                    .isEqualTo(true);
            page.setViewportSize(1280, 800);
        }
        chromium.complaints().removeIf(complaint -> complaint.contains("404"));
    }

    private void visit(String path) {
        page.navigate(server.uri(path).toString());
        assertThat(page.locator("[data-language=en]")).hasAttribute("aria-pressed", Pattern.compile("true|false"));
    }
}
