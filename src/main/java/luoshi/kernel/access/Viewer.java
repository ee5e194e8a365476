package luoshi.kernel.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// 查看人: on whose behalf rows are read or written. `bureau` is the body key, the first column of every primary key.
///
/// @param bureau code of the body whose data is seen, at most 32 characters
/// @param person code of the acting person within that body
/// @param name the person's name as shown in traces
/// @param roles what the person is here for
/// @param reach which rows the person may see
public record Viewer(String bureau, String person, String name, Set<Role> roles, Reach reach) {

    private static final Set<Role> BUSINESS = Set.of(Role.CLERK, Role.OFFICE);

    public Viewer {
        roles = Set.copyOf(roles);
    }

    /// The one who acts when the command line is used on the machine itself; also the program's own eye.
    public static Viewer machine(String bureau) {
        return new Viewer(bureau, "_machine", "本机命令行", BUSINESS, Reach.ALL);
    }

    /// Somebody who has not signed in.
    public static Viewer nobody(String bureau) {
        return new Viewer(bureau, "_nobody", "未登录", Set.of(), Reach.NONE);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.rights().contains(right));
    }

    /// Refuses where the right is missing.
    public void must(Right right) {
        if (!may(right)) throw new Refusal("access.right", "您的角色没有“" + right.term() + "”的权限，如确需办理请联系安全保密管理员。");
    }

    /// The roles by their Chinese words: on what authority an act was done.
    public String authority() {
        return roles.stream().sorted().map(Role::term).collect(Collectors.joining("、"));
    }

    /// The parameters of a query that reads labelled rows: the body and what [Reach#within] asks for.
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(reach.parameters(person));
        parameters.put("bureau", bureau);
        return parameters;
    }
}
