package luoshi.surface.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.surface.desk.Chromium;
import luoshi.surface.desk.SignedIn;
import luoshi.surface.dossier.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages as a person meets them: in Chromium, with mouse and keyboard.
@SpringBootTest(classes = PagesOnRows.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BrowserTest {

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
    void a_pasted_record_is_read_reviewed_and_confirmed() {
        page.navigate(url("/import"));
        shoot("1-import");
        page.fill("#paste-text", Samples.TEXT + "\n\n");
        page.click("text=导入粘贴的文字");
        page.waitForSelector(".result-new");
        shoot("2-received");
        page.click("text=打开记录");
        page.waitForSelector("#text [data-marks]");
        shoot("3-record");
        assertThat(page.locator("#text .f-directive").count()).isGreaterThan(5);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        // A click on either side shows the other.
        page.click("#read .directive .k:has-text('对全部泵站')");
        assertThat(page.locator("#text .on").allInnerTexts().toString()).contains("3月底前");
        page.click("#text .f-deadline:has-text('3月底前')");
        assertThat(page.locator("#read .on").innerText()).contains("3月底前");
        page.waitForSelector("#act .act-keys");
        shoot("4-selected");

        // Confirming by keyboard goes on to the next mark.
        var before = page.locator("#read .s-confirmed").count();
        page.keyboard().press("Enter");
        page.waitForSelector("#history tbody tr");
        assertThat(page.locator("#read .k.s-confirmed").count()).isGreaterThan(before);
        assertThat(page.locator("#read .on").count()).isEqualTo(1);

        // A deadline is corrected by choosing other words in the text.
        page.click("#doubts .k:has-text('汛前')");
        page.waitForSelector("#act .act-doubt");
        page.keyboard().press("e");
        page.waitForSelector("#f-words");
        choose("汛前要完工");
        until("document.getElementById('f-words').textContent === '汛前要完工'");
        page.fill("#f-value", "2024-05-31");
        page.fill("#f-reason", "汛期自六月一日起");
        shoot("5-correcting");
        page.keyboard().press("Enter");
        page.waitForSelector("#read .k.s-confirmed:has-text('汛前要完工')");
        assertThat(page.locator("#history").innerText()).contains("更正", "汛期自六月一日起", "2024-05-31", "苏禾");

        // The unit that was meant, and the name that stands twice.
        page.click("#doubts .k:has-text('管养中心')");
        page.waitForSelector("#act .act-doubt");
        page.keyboard().press("Enter");
        page.waitForSelector("#f-units");
        page.selectOption("#f-units", "gyzx");
        page.fill("#f-reason", "泵站归水务");
        shoot("6-unit");
        page.click("#act button[type=submit]");
        until("!document.querySelector('#doubts')?.textContent.includes('管养中心')");
        page.click("#doubts .k:has-text('贺兰')");
        page.keyboard().press("x");
        page.waitForSelector("#act form");
        page.fill("#f-reason", "重复");
        page.keyboard().press("Enter");
        until("!document.querySelector('#doubts')");

        // Words that nobody marked.
        choose("逐项梳理");
        page.keyboard().press("Escape");
        choose("计财科\n配合");
        page.waitForSelector("#pick:not([hidden])");
        page.keyboard().press("a");
        page.waitForSelector("#f-kind");
        shoot("7-adding");
        page.selectOption("#f-kind", "OWNER");
        page.waitForSelector("#f-role");
        page.selectOption("#f-role", "SUPPORT");
        page.click("#act button[type=submit]");
        until("document.querySelector('#history').textContent.includes('补标')");

        page.onDialog(d -> d.accept());
        page.click("text=整份确认");
        page.waitForSelector(".done");
        page.evaluate("document.getElementById('read').scrollTop = 99999");
        shoot("8-done");
        page.click("#history tbody tr:first-child button");
        page.waitForSelector("button:has-text('整份确认')");
        assertThat(page.locator("#history tbody tr.gone").count()).isEqualTo(1);
        page.keyboard().press("?");
        page.waitForSelector("#keys[open]");
        shoot("9-keys");
        page.keyboard().press("Escape");
        page.keyboard().press("t");
        page.evaluate("document.getElementById('text').scrollTop = 300");
        shoot("10-signs");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/11-print.png"))
                .setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.navigate(url("/records"));
        shoot("12-list");
        page.navigate(url("/directives"));
        shoot("13-ledger");
        page.click("td a.plain:has-text('对全部泵站')");
        page.waitForSelector("#text .on");
        assertThat(page.locator("#text .on").allInnerTexts().toString()).contains("安全应急科");
        page.navigate(url("/organisation"));
        shoot("15-organisation");
        page.navigate(url("/nowhere"));
        shoot("14-missing");
        assertThat(complaints).filteredOn(c -> !c.contains("404")).isEmpty();
    }

    /// Chooses words of the text as a mouse would.
    private void choose(String words) {
        page.evaluate("""
                words => {
                  const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
                  const nodes = []; let all = '';
                  while (walker.nextNode()) { nodes.push([walker.currentNode, all.length]); all += walker.currentNode.data; }
                  const at = all.indexOf(words), end = at + words.length;
                  const spot = i => { const [n, s] = nodes.findLast(([, s]) => s <= i); return [n, i - s]; };
                  const r = document.createRange();
                  r.setStart(...spot(at)); const [n, o] = spot(end - 1); r.setEnd(n, o + 1);
                  getSelection().removeAllRanges(); getSelection().addRange(r);
                }""", words);
        page.waitForTimeout(120);
    }

    /// The page's own policy forbids the browser driver to wait by evaluating, so we ask again and again.
    private void until(String truth) {
        for (int i = 0; i < 400; i++) {
            if (Boolean.TRUE.equals(page.evaluate(truth))) return;
            page.waitForTimeout(50);
        }
        throw new AssertionError("not so within twenty seconds: " + truth);
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private void shoot(String name) {
        page.waitForTimeout(150);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")));
    }
}
