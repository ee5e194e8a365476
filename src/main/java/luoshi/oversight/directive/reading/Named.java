package luoshi.oversight.directive.reading;

import java.util.List;
import luoshi.oversight.directive.Owner.Role;

/// 点名: an owner's words in the prose and the role they give.
record Named(int from, int to, Role role) {

    /// Without a lead nobody is reminded: who only presses is then the one who must act.
    static void settle(List<Named> named) {
        boolean reminders = false;
        for (var n : named) {
            if (n.role == Role.LEAD) return;
            reminders |= n.role == Role.REMIND;
        }
        for (int i = 0; i < named.size(); i++) {
            var n = named.get(i);
            if (reminders ? n.role == Role.REMIND : n.role == Role.SUPPORT)
                named.set(i, new Named(n.from, n.to, Role.LEAD));
        }
    }
}
