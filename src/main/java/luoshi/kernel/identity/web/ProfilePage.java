package luoshi.kernel.identity.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Colleagues.Colleague;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.identity.Credential;
import luoshi.kernel.identity.Sessions;
import luoshi.kernel.identity.SignInRules;
import org.jspecify.annotations.Nullable;

/// 我的账户页之内容.
public record ProfilePage(
        Viewer viewer,
        Account account,
        Credential credential,
        @Nullable Colleague colleague,
        List<Sessions.Open> sessions,
        SignInRules rules) {

    public static String time(Instant at) {
        return Beijing.minute(at);
    }

    /// What may be seen, in words.
    public List<String> sight() {
        if (viewer.roles().stream().anyMatch(Role::administers)) return List.of("管理员看不到任何会议业务内容。");
        if (viewer.roles().isEmpty()) return List.of("您还没有任职，也没有被授予角色，看不到会议业务内容。");
        var reach = viewer.reach();
        var words = new ArrayList<String>();
        if (reach.whole()) words.add("本单位全部会议记录和交办事项，封存的除外。");
        else if (reach.inside()) words.add("交给本处室及下属单位的交办事项，以及由您汇报的议题。");
        else words.add("交给您所在单位的交办事项，别的都看不到。");
        words.add("标识不高于“" + reach.clearance().term() + "”的内容。");
        words.add(
                reach.seals().isEmpty()
                        ? "封存的内容（干部人事、保密）一概看不到。"
                        : "封存内容中可看："
                                + reach.seals().stream()
                                        .sorted()
                                        .map(Seal::term)
                                        .collect(Collectors.joining("、")) + "。");
        return words;
    }

    /// What may be done.
    public String rights() {
        var rights = java.util.Arrays.stream(Right.values())
                .filter(viewer::may)
                .map(Right::term)
                .collect(Collectors.joining("、"));
        return rights.isEmpty() ? "无" : rights;
    }

    public boolean administers() {
        return viewer.roles().stream().anyMatch(Role::administers);
    }

    /// How many days until the password must be changed.
    public long daysLeft() {
        var at = credential.passwordAt();
        return at == null
                ? 0
                : Math.max(
                        0, Duration.between(Instant.now(), at.plus(rules.age())).toDays());
    }
}
