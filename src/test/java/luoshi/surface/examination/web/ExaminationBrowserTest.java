package luoshi.surface.examination.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.surface.desk.Chromium;
import luoshi.surface.desk.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The examination as a person meets it: in Chromium, with mouse and keyboard.
@SpringBootTest(classes = ExaminationOnRows.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExaminationBrowserTest {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        page = CHROMIUM.open(complaints);
        signedIn.enter(page, url(""), signedIn.clerk());
    }

    @Test
    void a_finding_is_met_from_the_year_followed_to_its_words_and_settled_by_the_bodys_own_rules() {
        paste(Meetings.BROKEN);
        Meetings.of(2024).forEach(this::paste);

        page.navigate(url("/examination"));
        page.waitForSelector(".matrix");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        shoot("year");
        print("year-print");

        // A cell leads to the finding, the finding to its words.
        page.click("td.v-violated a[href$='#findings-CHAIR_LAST'] >> nth=0");
        page.waitForSelector("#findings .finding.on[data-rule=CHAIR_LAST]");
        assertThat(page.locator("#read").isVisible()).isFalse();
        assertThat(page.evaluate("[...CSS.highlights.get('chosen')].map(String).join()"))
                .asString()
                .contains("江映川");
        assertThat(page.locator("#verdicts").innerText()).contains("不符");
        shoot("findings");
        print("findings-print");
        page.click("#findings .finding[data-rule=QUORUM_HALF] [data-place]:has-text('实到3')");
        assertThat(page.evaluate("[...CSS.highlights.get('chosen')].map(String).join()"))
                .asString()
                .contains("实到3");

        // The tabs change by mouse and key, and stay when a reviewer goes on.
        page.keyboard().press("f");
        assertThat(page.locator("#read").isVisible()).isTrue();
        shoot("read");
        page.click("[data-tab=findings]");
        page.click("#text [data-marks] >> nth=0");
        page.waitForSelector("#act .act-keys");
        page.keyboard().press("Enter");
        page.waitForSelector(
                "#history tbody tr",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        page.waitForSelector("#findings .finding");
        assertThat(page.locator("#findings").isVisible()).isTrue();

        page.navigate(url("/examination/rules"));
        page.click("#QUORUM_HALF .examples summary");
        shoot("rules");
        print("rules-print");
        page.click("#QUORUM_HALF a[href*='party-group.quorum'] >> nth=0");
        page.waitForSelector(".articles");
        shoot("provisions");

        page.navigate(url("/examination/orders"));
        page.click(".settle button:has-text('保存') >> nth=0");
        page.waitForSelector(".wrong");
        shoot("orders-wrong");
        page.fill("#v-since", "2024-05-01");
        page.check("input[value=NO_OBJECTION]");
        page.selectOption("#v-QUORUM_HALF", "2/3");
        page.fill("#v-reason", "党组会议事规则（2024年修订）第八条");
        page.click(".settle button:has-text('保存') >> nth=0");
        page.waitForSelector(".said-done");
        page.click("text=加一行");
        page.waitForSelector("#seats tr:nth-child(4)");
        page.fill("#seats tr:nth-child(4) input[name=name]", "江映川");
        page.selectOption("#seats tr:nth-child(4) select", "secretary");
        page.fill("#seats tr:nth-child(1) input[name=name]", "顾明澍");
        page.fill("#r-reason", "关于调整党组成员的通知");
        page.click(".settle button:has-text('保存') >> nth=1");
        page.waitForSelector(".held li:has-text('江映川')");
        shoot("orders");
        assertThat(complaints).isEmpty();
    }

    private void paste(String record) {
        page.navigate(url("/import"));
        page.fill("#paste-text", record);
        page.click("text=导入粘贴的文字");
        page.waitForSelector(".result-new");
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private void shoot(String name) {
        page.waitForTimeout(150);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/examination-" + name + ".png")));
    }

    private void print(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target/screens/examination-" + name + ".pdf"))
                .setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
