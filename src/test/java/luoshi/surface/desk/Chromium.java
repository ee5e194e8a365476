package luoshi.surface.desk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The machine's Chromium as page tests use it; without one they are skipped by name.
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    public static Chromium start() {
        assumeTrue(Files.isExecutable(PROGRAM), "no chromium at " + PROGRAM);
        return new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /// A page as large as an office screen, which adds what it complains of to a list.
    public Page open(List<String> complaints) {
        var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) complaints.add(m.location() + " " + page.url() + " " + m.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
