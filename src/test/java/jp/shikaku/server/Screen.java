package jp.shikaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person at a screen: a real browser on one server. What the person sees at each step is kept as a picture under
 * {@code target/screens}, on a desk (1280 px) and on a phone (390 px), and checked with axe and for anything cut off.
 */
public final class Screen implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target/screens");
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Files.exists(CHROMIUM) ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
    private final Browser browser;
    private final Page page;
    private final ShikakuServer server;
    private final List<String> complaints = new ArrayList<>();

    public Screen(ShikakuServer server) {
        this.server = server;
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        if (Files.exists(CHROMIUM)) {
            options.setExecutablePath(CHROMIUM);
        }
        browser = playwright.chromium().launch(options);
        page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(DESK, 900)
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo"))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    public Page open(String path) {
        page.navigate(server.base().resolve(path).toString());
        return page;
    }

    /** Looks at the page as it stands: nothing serious for axe, nothing wider than the screen, no broken picture. */
    public void look(String name) {
        look(name, DESK);
        page.setViewportSize(PHONE, 844);
        look(name, PHONE);
        page.setViewportSize(DESK, 900);
    }

    private void look(String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        var serious = new AxeBuilder(page)
                        .options(violations)
                        // Nothing here lies in frames of others, for which axe would open a page of its own each time.
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(violation -> Set.of("serious", "critical").contains(violation.getImpact()))
                        .map(violation -> violation.getId() + " " + violation.getNodes())
                        .toList();
        assertThat(serious).as("axe on %s at %d px", name, width).isEmpty();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s at %d px", name, width)
                .isLessThanOrEqualTo(width);
        assertThat(page.evaluate("[...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.src)"))
                .as("broken pictures on %s", name)
                .isEqualTo(List.of());
    }

    /** What the browser complained of since the last call: script errors, blocked or missing resources. */
    public List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
