package luoshi.surface.papers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Transcripts;
import luoshi.surface.desk.Chromium;
import luoshi.surface.desk.SignedIn;
import luoshi.surface.papers.PapersOnRows;
import luoshi.surface.papers.PapersOnRows.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A slip and minutes as clerk, secretary and office meet them, in Chromium.
@SpringBootTest(classes = PapersOnRows.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PapersBrowserTest {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private World world;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void a_slip_is_drawn_worded_approved_issued_and_downloaded() throws IOException {
        var due = Beijing.today().plusDays(20);
        var number = world.open("南漪镇污水管网二期投入120万元，九月底前贯通", "planning", Timing.set(due));
        world.open("老旧泵站排查", "planning", Timing.set(Beijing.today().minusDays(12)));
        var record = world.record();

        // 记录员：从事项拟督办单，改文字
        var clerk = enter("suhe");
        clerk.navigate(url("/papers"));
        shoot(clerk, "01-empty");
        clerk.navigate(url("/supervision/" + number));
        clerk.click("a:has-text('出公文')");
        shoot(clerk, "02-choices");
        clerk.click("button[aria-label='拟督办单']");
        clerk.waitForSelector(".leaf");
        assertThat(clerk.locator("#differences").innerText()).isEqualTo("与台账相符");
        shoot(clerk, "03-drawn");
        clerk.click("a:has-text('改文字')");
        shoot(clerk, "04-words");
        var lead = clerk.locator("#body\\.0");
        lead.fill(lead.inputValue() + "\n遇有困难的，及时报告办公室。");
        clerk.locator("textarea[name='body.1.4.1'], textarea[name='body.1.3.1']")
                .first()
                .fill("年底前");
        clerk.locator("button.save").first().click();
        clerk.waitForSelector("#differences.parts");
        assertThat(clerk.locator(".differences").innerText()).contains("办理时限", "年底前", due.getYear() + "年");
        shoot(clerk, "05-differs");
        clerk.locator("button:has-text('改用台账的')").first().click();
        clerk.waitForSelector("#differences.agrees");
        var address = clerk.url();
        clerk.click("button:has-text('送签')");
        clerk.waitForSelector(".state-awaiting");
        assertThat(clerk.locator("button:has-text('签批同意')").count()).isZero();

        // 书记：首页看到，签批
        var leader = enter("p001");
        leader.waitForSelector("a:has-text('督办单')");
        shoot(leader, "06-leader-home");
        leader.click(".home a:has-text('督办单')");
        shoot(leader, "07-approve");
        leader.fill(".do-approvals input[name=reason]", "同意，请抓紧。");
        leader.click("button:has-text('签批同意')");
        leader.waitForSelector(".state-approved");

        // 办公室：编号印发，下载
        var office = enter("p008");
        office.navigate(address);
        shoot(office, "08-issue");
        office.fill(".do-issues input[name=word]", "望环督");
        office.click("button:has-text('编号印发')");
        office.waitForSelector(".state-issued");
        office.waitForFunction("[...document.images].filter(i => i.loading !== 'lazy' || i.complete).length > 0");
        shoot(office, "09-issued");
        var words = "望环督〔" + Beijing.today().getYear() + "〕1号";
        assertThat(office.locator(".sheet > header").innerText()).contains(words);
        var download = office.waitForDownload(() -> office.click("#files ~ p a:has-text('pdf')"));
        assertThat(download.suggestedFilename()).contains(words);
        var pdf = Transcripts.of(new Original("x.pdf", Files.readAllBytes(download.path())));
        assertThat(pdf.text().replaceAll("\\s+", "")).contains(words, number, "及时报告办公室");
        assertThat(office.locator(".sums").textContent()).contains(pdf.sha256());

        // 纪要、通报、清单、成批
        clerk.navigate(url("/papers/new?record=" + record));
        shoot(clerk, "10-meeting");
        clerk.click("button[aria-label='拟会议纪要']");
        clerk.waitForSelector(".leaf");
        shoot(clerk, "11-minutes");
        clerk.click("a:has-text('改文字')");
        shoot(clerk, "12-minutes-words");
        clerk.navigate(url("/papers/new"));
        shoot(clerk, "13-period");
        clerk.click("button[aria-label='拟通报']");
        clerk.waitForSelector(".leaf");
        shoot(clerk, "14-bulletin");
        clerk.navigate(url("/papers"));
        assertThat(clerk.locator("tbody tr").count()).isEqualTo(3);
        shoot(clerk, "15-list");
        clerk.navigate(url("/supervision"));
        shoot(clerk, "16-ledger");
        clerk.click("a:has-text('成批督办单')");
        clerk.click("button:has-text('出这 2 件的督办单')");
        clerk.waitForSelector("a:has-text('下载压缩包')");
        shoot(clerk, "17-batches");

        assertThat(complaints).isEmpty();
    }

    private Page enter(String person) {
        var page = CHROMIUM.open(complaints);
        signedIn.enter(page, url(""), world.account(person));
        return page;
    }

    private void shoot(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("wider than the screen: " + name)
                .isEqualTo(true);
        page.waitForTimeout(600);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/papers-" + name + ".png")));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
