package luoshi.kernel.organisation;

import java.time.LocalDate;
import java.util.List;

/// 成员名册: who sits in a deciding body, by validity date. 应到 on a day is how many sit in it then.
public record Membership(List<Member> members) {

    public static final Membership NONE = new Membership(List.of());

    public List<Member> on(LocalDate day) {
        return members.stream().filter(m -> m.isMemberOn(day)).toList();
    }
}
