package luoshi.kernel.identity.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Colleagues.Colleague;
import luoshi.kernel.identity.Credential;
import org.jspecify.annotations.Nullable;

/// 账户页之内容.
///
/// @param self person code of whoever looks on
/// @param fresh the account a link was just made for
/// @param link shown this once
public record AccountsPage(
        List<Account> accounts,
        Map<String, Credential> credentials,
        List<Colleague> people,
        String self,
        @Nullable Account fresh,
        @Nullable String link) {

    public Credential credential(Account account) {
        return credentials.getOrDefault(account.person(), Credential.NONE);
    }

    /// Where the person stands in the roster today; none where not in it (any more).
    public Optional<Colleague> colleague(Account account) {
        return people.stream().filter(p -> p.code().equals(account.person())).findFirst();
    }

    /// Whoever has no account yet.
    public List<Colleague> without() {
        Set<String> have = accounts.stream().map(Account::person).collect(Collectors.toSet());
        return people.stream().filter(p -> !have.contains(p.code())).toList();
    }

    public String state(Account account) {
        var credential = credential(account);
        if (!account.open()) return "已停用";
        if (credential.locked()) return "已锁定";
        if (account.source() == Account.Source.LOCAL && credential.passwordAt() == null) return "待设口令";
        return "可用";
    }
}
