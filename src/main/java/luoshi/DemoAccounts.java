package luoshi;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Colleagues;
import luoshi.kernel.access.Entitlement.Kind;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.identity.Credentials;
import luoshi.kernel.identity.InstallationKey;
import luoshi.kernel.identity.SecondFactors;
import luoshi.kernel.identity.Totp;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.Screen;
import org.jspecify.annotations.Nullable;

/// 演示账户: one for each kind of user, only in the invented bureau. Password and one-time codes follow from the key of the
/// installation, so that nothing is the same in two of them and nothing need be kept to print them again.
record DemoAccounts(InstallationKey key) {

    /// @param person code in the roster
    /// @param role given by name; null where everything follows from the post
    private record One(
            String login, String person, @Nullable Role role, String who) {}

    private static final List<One> ALL = List.of(
            new One("suhe", "suhe", Role.CLERK, "记录员"),
            new One("qiyunzhou", "p008", Role.OFFICE, "办公室负责人"),
            new One("jiangyingchuan", "p001", null, "党组书记（按职务）"),
            new One("wengjian", "p016", null, "规划建设处处长（按职务）"),
            new One("lantianyu", "p052", null, "南漪镇分管领导"),
            new One("buchangong", "p060", null, "代建单位项目负责人"),
            new One("cenruoshui", "p006", Role.AUDITOR, "监督审计人员"),
            new One("yanqing", "p045", Role.SYSTEM, "系统管理员"),
            new One("zhonglingyu", "p065", Role.SECURITY, "安全保密管理员"),
            new One("mingyuanshan", "p023", Role.SUPERVISOR, "安全审计员"));

    String password() {
        return "Lz-"
                + Totp.letters(key.derived("demo password")).substring(0, 10).toLowerCase(java.util.Locale.ROOT) + "7";
    }

    byte[] secret(String login) {
        return key.derived("demo one-time code " + login);
    }

    /// Opens what is missing, and makes the printed password the true one again.
    void open(Doors doors, String bureau) {
        var founder = new Viewer(bureau, "_demo", "演示", Set.of(Role.SYSTEM, Role.SECURITY), Reach.NONE);
        var accounts = doors.open(Accounts.class);
        for (var one : ALL) {
            var account = accounts.find(bureau, one.person()).orElse(null);
            if (account == null) account = opened(doors, founder, one);
            var credentials = doors.open(Credentials.class);
            if (credentials.of(bureau, one.person()).passwordAt() == null)
                credentials.set(founder, account, password());
            if (one.role() != null
                    && one.role().administers()
                    && !credentials.of(bureau, one.person()).secondFactor())
                doors.open(SecondFactors.class).invent(account, secret(account.login()));
        }
    }

    private static Account opened(Doors doors, Viewer founder, One one) {
        var name = doors.open(Colleagues.class)
                .find(founder.bureau(), one.person(), Beijing.today())
                .map(Colleagues.Colleague::name)
                .orElse(one.login());
        var account =
                doors.open(Accounts.class).open(founder, one.person(), one.login(), name, Account.Source.LOCAL, null);
        var entitlements = doors.open(Entitlements.class);
        if (one.role() != null)
            entitlements.give(founder, one.person(), Kind.ROLE, one.role().name(), null, "演示账户");
        if (one.role() == Role.CLERK || one.role() == Role.OFFICE)
            for (var seal : Seal.values())
                entitlements.give(founder, one.person(), Kind.SEAL, seal.name(), null, "演示账户：到会记录、整理全部议题");
        return account;
    }

    void print(PrintStream out) {
        out.println("演示账户（只在演示中有）：口令都是 " + password());
        for (var one : ALL) out.println("  " + Screen.fit(one.login(), 16) + one.who() + code(one));
        out.println("三员登录还要动态口令，它每半分钟换一次；随时可用 ./luoshi demo --code 再看。");
    }

    void printCodes(PrintStream out) {
        for (var one : ALL) {
            var code = code(one);
            if (!code.isEmpty()) out.println(Screen.fit(one.login(), 16) + Screen.fit(one.who(), 16) + code.strip());
        }
        out.println("还有 " + (Totp.SECONDS - Instant.now().getEpochSecond() % Totp.SECONDS) + " 秒换下一组。");
    }

    private String code(One one) {
        return one.role() == null || !one.role().administers()
                ? ""
                : "　动态口令 " + Totp.code(secret(one.login()), Instant.now());
    }
}
