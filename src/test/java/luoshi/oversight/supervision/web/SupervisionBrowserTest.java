package luoshi.oversight.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Timing;
import luoshi.oversight.supervision.web.SupervisionOnRows.World;
import luoshi.surface.desk.Chromium;
import luoshi.surface.desk.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One case as the head of a section, a town, the office and the secretary meet it: in Chromium, with mouse and
/// keyboard.
@SpringBootTest(classes = SupervisionOnRows.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SupervisionBrowserTest {

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
    void a_case_goes_through_four_pairs_of_eyes() throws IOException {
        var day = Beijing.today().plusDays(20);
        var number = world.open("南漪镇污水管网二期九月底前贯通", "planning", Timing.stated("九月底前", day));
        for (int i = 0; i < 9; i++)
            world.open("老旧泵站排查第" + i + "组", i % 2 == 0 ? "water" : "waste", Timing.set(day.minusDays(5L * i)));
        var unset = world.open("养护标准抓紧修订", "planning", Timing.NONE);
        world.act("p016", unset, new Doing.Receipt());

        // 处长：签收，分给镇里，先忘了授权依据
        var head = enter("p016");
        shoot(head, "01-home");
        head.navigate(url("/supervision/mine"));
        shoot(head, "02-mine");
        head.click("a:has-text('南漪镇污水管网二期')");
        head.waitForSelector("#doings");
        shoot(head, "03-case");
        head.locator("#do-receipts button[type=submit]").click();
        head.waitForSelector("#done:has-text('签收')");
        head.locator("#do-hand-downs summary").focus();
        head.keyboard().press("Enter");
        head.fill("textarea[name='words.0']", "沿线居民解释和交通疏导");
        head.selectOption("select[name='unit.0']", "nanyi");
        head.fill("input[name='person.0']", "蓝田玉");
        head.fill("input[name='day.0']", Beijing.today().plusDays(9).toString());
        head.locator("input[name='proofs.0'][value=PHOTO]").check();
        head.locator("#do-hand-downs button[type=submit]").click();
        head.waitForSelector("#do-hand-downs .refused:has-text('授权依据')");
        assertThat(head.inputValue("textarea[name='words.0']")).isEqualTo("沿线居民解释和交通疏导");
        shoot(head, "04-refused");
        head.fill("input[name='basis.0']", "区政府年度任务分解");
        head.locator("#do-hand-downs [data-add-part]").click();
        assertThat(head.locator(".part").count()).isEqualTo(3);
        head.locator("#do-hand-downs button[type=submit]").click();
        head.waitForSelector(".tree li:has-text('沿线居民')");
        shoot(head, "05-handed-down");

        // 镇里：签收，反馈，带两张一样的照片
        var town = enter("p052");
        town.navigate(url("/supervision"));
        shoot(town, "06-town-ledger");
        assertThat(town.locator(".ledger tbody tr").count()).isEqualTo(1);
        town.click(".ledger tbody a");
        town.locator("#do-receipts button[type=submit]").click();
        town.waitForSelector("#done");
        town.locator("#do-feedbacks summary").click();
        town.fill("#feedbacks-percent", "70");
        town.fill("#feedbacks-facts", "入户解释一百二十户，还有六户外出。");
        town.setInputFiles("#feedbacks-files", new FilePayload("入户现场.png", "image/png", picture()));
        town.locator("#do-feedbacks button[type=submit]").click();
        town.waitForSelector(".exhibits img");
        town.locator("#do-submissions summary").click();
        town.fill("#submissions-facts", "全部解释到位。");
        town.setInputFiles("#submissions-files", new FilePayload("完成情况.png", "image/png", picture()));
        town.locator("#do-submissions button[type=submit]").click();
        town.waitForSelector(".noticed");
        shoot(town, "07-town-noticed");

        // 处长核验办结这一项，再报请办结整件
        head.navigate(url("/supervision/" + number + ".1"));
        assertThat(head.locator(".noticed").innerText()).contains("请留意");
        done(head, "verifications", "#verifications-facts", "照片重复，现场看过，属实。");
        done(head, "sign-offs", "#sign-offs-reason", "同意");
        head.navigate(url("/supervision/" + number));
        done(head, "submissions", "#submissions-facts", "管网已贯通。");

        // 办公室：台账、点数、批量催办、核验
        var office = enter("p008");
        office.navigate(url("/supervision"));
        office.waitForSelector("#counts");
        shoot(office, "08-office-ledger");
        office.selectOption("select[name=act]", "REMINDER");
        office.locator("[data-all]").check();
        assertThat(office.locator("#ticked").innerText()).contains("已勾选");
        shoot(office, "09-bulk");
        office.click("#batch button");
        office.waitForSelector("h1:has-text('批量催办')");
        shoot(office, "10-batch");
        office.navigate(url("/supervision/" + number));
        done(office, "verifications", "#verifications-facts", "资料齐全，现场通水。");

        // 书记：待我办结，办结，我讲过的，看板
        var leader = enter("p001");
        shoot(leader, "11-leader-home");
        leader.navigate(url("/supervision/mine"));
        leader.click(".pile-sign-off a:has-text('南漪镇')");
        done(leader, "sign-offs", "#sign-offs-reason", "同意办结，请继续做好维护。");
        shoot(leader, "12-closed");
        assertThat(world.cases.find(world.viewer("p001"), number).orElseThrow().phase())
                .isEqualTo(Case.Phase.CLOSED);
        leader.navigate(url("/supervision/spoken"));
        shoot(leader, "13-spoken");
        leader.navigate(url("/supervision/boards"));
        leader.waitForSelector("#chart-lights canvas");
        shoot(leader, "14-boards");
        assertThat(leader.evaluate("document.querySelector('#chart-lights canvas').height > 100"))
                .isEqualTo(true);
        leader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        print(leader, "15-boards-print");
        leader.navigate(url("/supervision/" + number));
        print(leader, "16-case-print");
        office.navigate(url("/supervision/units/planning"));
        shoot(office, "17-unit");
        office.navigate(url("/supervision/imports"));
        shoot(office, "18-imports");

        assertThat(complaints).filteredOn(c -> !c.contains("422")).isEmpty();
    }

    private void done(Page page, String noun, String field, String words) {
        page.locator("#do-" + noun + " summary").click();
        page.fill(field, words);
        // the word of the act before may still stand there
        page.waitForResponse(
                "**/" + noun,
                () -> page.locator("#do-" + noun + " button[type=submit]").click());
        page.waitForSelector("#done", new Page.WaitForSelectorOptions().setTimeout(10_000));
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
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/supervision-" + name + ".png")));
    }

    private static void print(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/supervision-" + name + ".png"))
                .setFullPage(true));
        assertThat(page.locator(".top").first().isVisible()).isFalse();
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 12; i++) {
            pen.setColor(new Color(20 * i, 255 - 20 * i, 15 * i));
            pen.fillOval(i * 23, i * 17, 90, 60);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
