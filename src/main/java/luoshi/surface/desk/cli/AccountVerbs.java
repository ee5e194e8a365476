package luoshi.surface.desk.cli;

import java.util.Locale;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Colleagues;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.identity.Credentials;
import luoshi.kernel.identity.KeepAccounts;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 账户命令: what the system administrator does on the page, for the owner of the machine. Roles are not given here: that
/// is for the security administrator alone.
@Command(
        name = "account",
        description = "账户：list 列出，open 开设，link 一次性链接，close 停用，reopen 恢复，unlock 解除锁定。角色只能由安全保密管理员在网页上授予。")
final class AccountVerbs {

    private final Doors doors;

    AccountVerbs(Doors doors) {
        this.doors = doors;
    }

    @Command(name = "list", description = "列出全部账户。")
    int list() {
        var viewer = owner();
        var credentials = doors.open(Credentials.class).all(viewer);
        for (var a : doors.open(Accounts.class).all(viewer)) {
            var credential = credentials.get(a.person());
            var state = !a.open() ? "已停用" : credential != null && credential.locked() ? "已锁定" : "可用";
            var roles = doors.open(Viewers.class)
                    .of(a.bureau(), a.person())
                    .map(Viewer::authority)
                    .orElse("");
            System.out.println(Screen.fit(a.login(), 18)
                    + Screen.fit(a.name(), 10)
                    + Screen.fit(a.source().term(), 10)
                    + Screen.fit(state, 8)
                    + roles);
        }
        return ExitCode.OK.number();
    }

    @Command(name = "open", description = "为花名册中的人开设账户，给出一次性链接。")
    int open(
            @Parameters(paramLabel = "用户名", description = "小写字母、数字。") String login,
            @Parameters(paramLabel = "人员", description = "花名册中的代码或姓名。") String person,
            @Option(
                            names = "--source",
                            paramLabel = "来源",
                            defaultValue = "LOCAL",
                            description = "LOCAL、OIDC 或 LDAP，默认 LOCAL。")
                    Account.Source source,
            @Option(names = "--subject", paramLabel = "标识", description = "此人在统一身份、目录服务中的标识。") String subject,
            @Option(
                            names = "--site",
                            paramLabel = "网址",
                            defaultValue = "http://127.0.0.1:8080",
                            description = "链接所用的网址。")
                    String site) {
        var viewer = owner();
        var found = doors.open(Colleagues.class).all(viewer.bureau(), Beijing.today()).stream()
                .filter(p -> p.code().equals(person) || p.name().equals(person))
                .toList();
        if (found.size() != 1)
            throw new Refusal("identity.person", (found.isEmpty() ? "花名册中没有：" : "花名册中不止一人：") + person);
        var opened = doors.open(KeepAccounts.class)
                .open(
                        viewer,
                        found.getFirst().code(),
                        login.toLowerCase(Locale.ROOT),
                        found.getFirst().name(),
                        source,
                        subject);
        System.out.println("已为 " + opened.account().name() + " 开设账户 " + login);
        if (opened.token() != null) show(site, opened.token());
        return ExitCode.OK.number();
    }

    @Command(name = "link", description = "给出一个新的一次性链接，原来的作废。")
    int link(
            @Parameters(paramLabel = "用户名") String login,
            @Option(
                            names = "--site",
                            paramLabel = "网址",
                            defaultValue = "http://127.0.0.1:8080",
                            description = "链接所用的网址。")
                    String site) {
        show(site, doors.open(KeepAccounts.class).link(owner(), account(login).person()));
        return ExitCode.OK.number();
    }

    @Command(name = "close", description = "停用账户，现有登录立即结束。")
    int close(@Parameters(paramLabel = "用户名") String login, @Parameters(paramLabel = "理由") String reason) {
        doors.open(KeepAccounts.class).close(owner(), account(login).person(), reason);
        return ExitCode.OK.number();
    }

    @Command(name = "reopen", description = "恢复停用的账户。")
    int reopen(@Parameters(paramLabel = "用户名") String login, @Parameters(paramLabel = "理由") String reason) {
        doors.open(KeepAccounts.class).reopen(owner(), account(login).person(), reason);
        return ExitCode.OK.number();
    }

    @Command(name = "unlock", description = "解除锁定。--factor 一并停用动态口令（手机和备用码都丢了的）。")
    int unlock(
            @Parameters(paramLabel = "用户名") String login,
            @Option(names = "--factor", description = "一并停用动态口令。") boolean factor) {
        var keep = doors.open(KeepAccounts.class);
        keep.unlock(owner(), account(login).person());
        if (factor) keep.dropFactor(owner(), account(login).person());
        return ExitCode.OK.number();
    }

    private static void show(String site, String token) {
        System.out.println("一次性链接（二十四小时内有效，只能用一次）：" + site + "/link/" + token);
    }

    private Account account(String login) {
        return doors.open(Accounts.class)
                .named(owner().bureau(), login)
                .orElseThrow(() -> new Refusal("access.absent", "没有这个账户：" + login));
    }

    private Viewer owner() {
        return KeepAccounts.owner(doors.open(Viewer.class).bureau());
    }
}
