package luoshi.surface.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.identity.SecondFactors;
import luoshi.kernel.identity.Totp;
import luoshi.kernel.organisation.Organisation;
import luoshi.surface.desk.Chromium;
import luoshi.surface.desk.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Signing in as people meet it, in Chromium.
@SpringBootTest(classes = SignInOnRows.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInBrowserTest {

    private static final byte[] SECRET = "a secret of the test".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private SignedIn people;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Viewer machine;

    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        SignInOnRows.found(organisation, machine);
        page = CHROMIUM.open(complaints);
    }

    @Test
    void a_wrong_password_the_right_one_and_out_again() {
        people.clerk();
        page.navigate(url("/records?words=x"));
        assertThat(page.url()).contains("/sign-in?to=");
        shoot("20-sign-in");
        enter("suhe", "wrong");
        assertThat(page.locator(".said").innerText()).contains("用户名或口令不正确");
        assertThat(page.inputValue("#login")).isEqualTo("suhe");
        assertThat(page.inputValue("#password")).isEmpty();
        shoot("21-wrong");
        page.fill("#password", SignedIn.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector(".who b");
        assertThat(page.url()).endsWith("/records?words=x");
        page.click(".who a");
        page.waitForSelector("#p-sessions");
        shoot("22-profile");
        assertThat(page.locator("main").innerText()).contains("本次登录", "本单位全部会议记录", "干部人事、保密", "记录员", "办公室负责人");
        page.click(".who button");
        page.waitForSelector("#login");
        assertThat(page.locator(".said").innerText()).contains("已退出");
        page.goBack();
        page.waitForSelector("#login");
        assertThat(complaints).filteredOn(c -> !c.contains("422")).isEmpty();
    }

    @Test
    void an_administrator_comes_in_with_a_code_and_keeps_accounts() {
        var system = people.account("yan", "晏清", List.of(Role.SYSTEM), List.of());
        people.clerk();
        people.account("ke", "柯木兰", List.of(), List.of());
        factors.invent(system, SECRET);
        page.navigate(url("/"));
        enter("yan", SignedIn.PASSWORD);
        page.waitForSelector("#code");
        shoot("23-code");
        page.fill("#code", Totp.code(SECRET, Instant.now()));
        page.click("button:has-text('确认')");
        page.waitForSelector(".top nav");
        assertThat(page.locator(".top nav a").allInnerTexts()).containsExactly("账户", "对接系统");
        page.click(".top nav a >> nth=0");
        page.waitForSelector("#accounts");
        page.selectOption("select[name=person]", "zhong");
        page.fill("input[name=login]", "zhong");
        page.click(".give button");
        page.waitForSelector(".link-made");
        shoot("24-accounts");
        var link = page.locator(".link-made code").innerText();
        assertThat(link).contains("/link/");
        page.click("tr:has-text('柯木兰') summary");
        page.fill("tr:has-text('柯木兰') input[name=reason]", "调离");
        page.click("tr:has-text('柯木兰') form button");
        page.waitForSelector("tr.gone:has-text('柯木兰')");
        partners();

        var guest = CHROMIUM.open(complaints);
        guest.navigate(link);
        guest.fill("#password", "Jiangnan-9051");
        guest.fill("#again", "Jiangnan-9051");
        guest.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/25-link.png")));
        guest.click("button:has-text('设为口令')");
        guest.waitForSelector("#login");
        guest.navigate(link);
        assertThat(guest.locator("main").innerText()).contains("已经用过");
        assertThat(complaints).filteredOn(c -> !c.contains("404")).isEmpty();
    }

    /// Another system is given a token, which is shown once, and is shut out again.
    private void partners() {
        page.click(".top nav a:text-is('对接系统')");
        page.fill("input[name=name]", "区督查平台");
        page.selectOption("select[name=unit]", new SelectOption().setIndex(1));
        page.click(".give button");
        page.waitForSelector(".issued");
        shoot("28-partners");
        assertThat(page.locator(".issued .token").innerText()).startsWith("luoshi.");
        page.click("tbody tr summary");
        page.fill("tbody tr input[name=reason]", "平台停用");
        page.click("tbody tr form button");
        page.waitForSelector("tr.gone:has-text('平台停用')");
        assertThat(page.locator(".issued").count()).isZero();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void the_security_administrator_gives_and_takes_back() {
        var security = people.account("ming", "明远山", List.of(Role.SECURITY), List.of());
        people.clerk();
        people.account("jiang", "江映川", List.of(), List.of());
        factors.invent(security, SECRET);
        page.navigate(url("/"));
        enter("ming", SignedIn.PASSWORD);
        page.waitForSelector("#code");
        page.fill("#code", Totp.code(SECRET, Instant.now()));
        page.click("button:has-text('确认')");
        page.click(".top nav a:has-text('授权')");
        page.waitForSelector("#entitlements");
        assertThat(page.locator("tr:has-text('江映川')").innerText()).contains("班子成员", "工作人员");
        page.selectOption("select[name=person]", "jiang");
        page.selectOption("select[name=what]", "SEAL.CADRE");
        page.fill("input[name=reason]", "分管干部工作");
        page.click(".give button");
        page.waitForSelector("tr:has-text('江映川') .given:has-text('干部人事')");
        shoot("26-entitlements");
        page.selectOption("select[name=person]", "suhe");
        page.selectOption("select[name=what]", "ROLE.SYSTEM");
        page.fill(".give input[name=reason]", "试");
        page.click(".give button");
        page.waitForSelector("#trouble .trouble");
        assertThat(page.locator("#trouble").innerText()).contains("三员分立");
        page.click("#trouble [data-close]");
        page.click("tr:has-text('江映川') .given summary");
        page.fill("tr:has-text('江映川') .given input[name=reason]", "不再分管");
        page.click("tr:has-text('江映川') .given button");
        page.waitForSelector("tr:has-text('江映川'):not(:has(.given))");
    }

    @Test
    void what_was_typed_stays_when_the_session_has_ended() {
        people.enter(page, url(""), people.clerk());
        page.navigate(url("/import"));
        page.fill("#paste-text", "会议记录\n时间：2024年1月2日");
        TestDatabase.rows()
                .sql("delete from identity.session where principal_name = ?")
                .params(machine.bureau() + "/suhe")
                .update();
        page.click("text=导入粘贴的文字");
        page.waitForSelector("#trouble .trouble");
        assertThat(page.locator("#trouble").innerText()).contains("登录已经结束", "没有保存");
        assertThat(page.inputValue("#paste-text")).contains("2024年1月2日");
        shoot("27-ended");
    }

    @Test
    void a_second_factor_is_set_up_from_its_picture_page() {
        var account = people.account("zhang", "章某", List.of(Role.SUPERVISOR), List.of());
        page.navigate(url("/"));
        enter(account.login(), SignedIn.PASSWORD);
        page.waitForSelector("svg.qr");
        shoot("28-second-factor");
        var letters = page.locator(".letters code").innerText().replace(" ", "");
        page.fill("#code", Totp.code(bytes(letters), Instant.now()));
        page.click("button:has-text('启用')");
        page.waitForSelector(".codes");
        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        shoot("29-recovery");
        assertThat(complaints).isEmpty();
    }

    @Test
    void five_wrong_passwords_lock() {
        var account = people.account("locked", "某甲", List.of(), List.of());
        page.navigate(url("/sign-in"));
        for (int i = 0; i < 5; i++) {
            enter(account.login(), "wrong" + i);
            page.waitForSelector(".said:not(:empty)");
        }
        enter(account.login(), SignedIn.PASSWORD);
        page.waitForSelector(".said:not(:empty)");
        assertThat(page.locator(".said").innerText()).contains("锁定 15 分钟");
    }

    private void enter(String login, String password) {
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("main button:has-text('登录')");
        page.waitForLoadState();
    }

    private static byte[] bytes(String letters) {
        var bits = new StringBuilder();
        for (char c : letters.toCharArray())
            bits.append("%5s"
                    .formatted(Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)))
                    .replace(' ', '0'));
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        return bytes;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private void shoot(String name) {
        page.waitForTimeout(150);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")));
    }
}
