package luoshi.surface.desk.web;

import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlement;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Entry;
import luoshi.kernel.front.Panel;
import luoshi.kernel.front.Panel.Zone;
import luoshi.kernel.identity.Credential;
import luoshi.kernel.identity.Credentials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 管理员的栏与菜单项: what administrators have to look after: accounts and entitlements, nothing of the business.
@Configuration(proxyBeanMethods = false)
public class AdministrationPanels {

    private static final int SOON = 30;

    /// 账户概况.
    ///
    /// @param locked shut out for now after failed sign-ins
    public record Standing(long open, List<Account> locked, long closed) {}

    /// 将到期的授权, the soonest first.
    public record Ending(List<Entitlement> soon, List<Account> accounts, int held) {

        public String name(String person) {
            return accounts.stream()
                    .filter(a -> a.person().equals(person))
                    .map(Account::name)
                    .findFirst()
                    .orElse(person);
        }
    }

    @Bean
    Entry accountsEntry() {
        return new Entry(70, "/accounts", "账户", Right.ACCOUNTS);
    }

    @Bean
    Entry entitlementsEntry() {
        return new Entry(80, "/entitlements", "授权", Right.GRANTS);
    }

    @Bean
    Panel accountsPanel(Accounts accounts, Credentials credentials) {
        return Panel.of(
                "accounts",
                Zone.WAITING,
                10,
                "账户",
                "desk/_home_accounts",
                viewer -> viewer.may(Right.ACCOUNTS),
                viewer -> standing(accounts.all(viewer), credentials.all(viewer)));
    }

    @Bean
    Panel entitlementsPanel(Accounts accounts, Entitlements entitlements) {
        return Panel.of(
                "entitlements",
                Zone.WAITING,
                20,
                "三十天内到期的授权",
                "desk/_home_entitlements",
                viewer -> viewer.may(Right.GRANTS),
                viewer -> ending(viewer, accounts, entitlements));
    }

    private static Standing standing(List<Account> all, Map<String, Credential> credentials) {
        var open = all.stream().filter(Account::open).toList();
        return new Standing(
                open.size(),
                open.stream()
                        .filter(a -> credentials
                                .getOrDefault(a.person(), Credential.NONE)
                                .locked())
                        .toList(),
                all.size() - open.size());
    }

    private static Ending ending(Viewer viewer, Accounts accounts, Entitlements entitlements) {
        var held = entitlements.all(viewer);
        var last = Beijing.today().plusDays(SOON);
        var soon = held.stream()
                .filter(e -> e.until() != null && !e.until().isAfter(last))
                .sorted(java.util.Comparator.comparing(e -> java.util.Objects.requireNonNull(e.until())))
                .toList();
        return new Ending(soon, accounts.all(viewer), held.size());
    }
}
