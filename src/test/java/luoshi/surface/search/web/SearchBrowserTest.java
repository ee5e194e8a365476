package luoshi.surface.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.surface.desk.Chromium;
import luoshi.surface.desk.SignedIn;
import luoshi.surface.desk.WholeProgram;
import luoshi.surface.dossier.ImportRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The home page and a search as a person meets them.
@SpringBootTest(
        classes = {WholeProgram.class, SignedIn.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SearchBrowserTest {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ImportRecord importer;

    @Autowired
    private SignedIn signedIn;

    @Test
    void from_the_home_page_a_slash_leads_to_the_words_at_their_place() throws Exception {
        for (var sample : List.of("01-党组会议记录.txt", "04-河长制联席会议记录.txt"))
            importer.take(Viewer.machine("whole"), new Original(sample, Files.readAllBytes(Path.of("sample", sample))));
        var complaints = new ArrayList<String>();
        var page = CHROMIUM.open(complaints);
        var site = "http://localhost:" + port;
        signedIn.enter(page, site, signedIn.clerk());
        page.navigate(site + "/");
        page.waitForSelector("#panel-violated:not([aria-busy])");
        shoot(page, "1-home");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        page.keyboard().press("/");
        page.keyboard().type("工程變更");
        page.keyboard().press("Enter");
        page.waitForSelector("mark");
        shoot(page, "2-found");
        page.click(".words a:has(mark)");
        page.waitForSelector("#text [data-marks]");
        assertThat(page.evaluate("[...CSS.highlights.get('chosen')].map(r => r.toString()).join()"))
                .isEqualTo("工程变更");
        shoot(page, "3-place");
        assertThat(complaints).isEmpty();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/search", name + ".png")));
    }
}
