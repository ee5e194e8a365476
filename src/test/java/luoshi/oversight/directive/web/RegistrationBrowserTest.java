package luoshi.oversight.directive.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Wanglan;
import luoshi.meeting.record.RecordCard;
import luoshi.surface.desk.Chromium;
import luoshi.surface.desk.SignedIn;
import luoshi.surface.dossier.ImportRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Registration as the clerk and the leader meet it.
@SpringBootTest(
        classes = {RegistrationOnRows.class, SignedIn.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RegistrationBrowserTest {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ImportRecord importer;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Organisation organisation;

    @Test
    void a_clerk_registers_what_the_record_says_and_the_last_meetings_item_drafts_itself() throws Exception {
        Wanglan.found(organisation, Viewer.machine(RegistrationOnRows.BUREAU));
        var pumps = confirmed("06-重点项目推进会纪要.txt");
        var group = confirmed("01-党组会议记录.txt");
        var complaints = new ArrayList<String>();
        var page = CHROMIUM.open(complaints);
        signedIn.enter(page, site(), signedIn.clerk());
        page.navigate(site() + "/");
        shoot(page, "1-home");
        page.click("nav >> text=立项");
        shoot(page, "2-queue");
        page.navigate(site() + "/directives/seats");
        page.selectOption("tr:has(th:text-is('计划财务')) select", "finance");
        page.click("tr:has(th:text-is('计划财务')) button");
        page.waitForSelector("tr:has(th:text-is('计划财务')) td:has-text('苏禾')");
        shoot(page, "3-seats");
        assertThat(page.textContent("nav[aria-label=主菜单] a[aria-current=page]")).isEqualTo("立项");
        page.navigate(site() + "/directives");
        assertThat(page.textContent("nav[aria-label=主菜单] a[aria-current=page]")).isNotEqualTo("立项");
        page.navigate(site() + "/organisation");
        var water = ".unit:has(> b:text-is('水环境管理处'))";
        page.click(water + " summary[title=登记分管领导]");
        page.selectOption(water + " select[name=leader]", "p002");
        page.click(water + " button:text-is('登记')");
        page.waitForSelector(water + " .leader");
        shoot(page, "3-organisation");
        fits(page);

        page.navigate(site() + "/directives/registrations?record=" + group);
        shoot(page, "4-group");
        fits(page);
        page.navigate(site() + "/directives/registrations?record=" + pumps);
        page.click("article:has-text('调概报批') summary");
        shoot(page, "5-pumps");
        assertThat(page.isChecked("article:has-text('复工') input[name=take]")).isFalse();
        page.click(".bulk button >> nth=0");
        page.waitForSelector("#registrations .done, #trouble b");
        shoot(page, "6-answer");
        assertThat(page.textContent("#trouble")).isBlank();
        shoot(page, "6-done");
        assertThat(page.textContent("#registrations .ruled")).contains("已立项").contains("苏禾");
        assertThat(page.getAttribute("#registrations .done a >> nth=0", "href")).startsWith("/supervision/20");
        each(page, group);
        fits(page);

        page.navigate(site() + "/directives/carryings-out?record=" + pumps);
        shoot(page, "7-carrying-out");
        assertThat(page.textContent(".draft")).contains("交办事项立项").contains("正在办理");
        fits(page);
        paper(page);
        assertThat(complaints).isEmpty();
        leader(group);
    }

    /// 各处室: nothing is split before the clerk says so.
    private void each(Page page, String record) {
        page.navigate(site() + "/directives/registrations?record=" + record);
        var offered = page.locator(".each");
        if (offered.count() == 0) return;
        assertThat(offered.first().locator("input[name^=split]").isChecked()).isFalse();
        offered.first().locator("summary").click();
        offered.first().scrollIntoViewIfNeeded();
        shoot(page, "6-each");
        fits(page);
    }

    private void paper(Page page) {
        page.navigate(site() + "/directives/papers");
        page.fill("input[name=title]", "关于开展涉水工地消防安全排查的通知");
        page.fill("input[name=issuer]", "望澜区安委办");
        page.fill("input[name=day]", "2026-11-02");
        page.fill("textarea[name=text]", "各有关单位：\n请于2026年12月15日前完成涉水工地消防安全排查，并报送结果。\n");
        shoot(page, "8-papers");
        page.click("text=保存原件");
        page.waitForSelector("#words");
        page.fill("#words", "请于2026年12月15日前完成涉水工地消防安全排查，并报送结果。");
        page.click("text=看怎样立项");
        page.waitForSelector("input[name=day]");
        assertThat(page.inputValue("input[name=day]")).isEqualTo("2026-12-15");
        page.selectOption("select[name=unit]", "safety");
        shoot(page, "9-paper");
        page.click("button:text-is('立项')");
        page.waitForSelector(".papers td b");
        shoot(page, "10-paper-done");
        fits(page);
    }

    private void leader(String record) {
        var complaints = new ArrayList<String>();
        var page = CHROMIUM.open(complaints);
        signedIn.enter(page, site(), signedIn.account("p001", "江映川", List.of(Role.LEADER), List.of()));
        page.navigate(site() + "/directives/registrations?record=" + record);
        shoot(page, "11-leader");
        assertThat(complaints).isEmpty();
    }

    private String confirmed(String sample) throws Exception {
        var machine = Viewer.machine(RegistrationOnRows.BUREAU);
        var id = importer.take(machine, new Original(sample, Files.readAllBytes(Path.of("sample", sample))))
                .card()
                .id();
        importer.note(machine, importer.whole(machine, id), 0, new RecordCard.Trace("戚云舟", Instant.now()));
        return id;
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/registration", name + ".png")));
    }
}
