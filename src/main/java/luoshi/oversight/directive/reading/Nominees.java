package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Lexicon;
import luoshi.kernel.phrase.Prose;
import luoshi.oversight.directive.Owner.Role;

/// 被点名者: who has been named in a duty so far, each once; a helper's sign is stronger than a lead's.
final class Nominees {

    private static final Lexicon NOBODY =
            Lexicon.of(List.of("你", "你们", "他们", "人员", "双方", "各方", "待定", "班子", "专家", "家长", "家属", "当事人"));

    private final Prose prose;
    private final String text;
    private final List<Named> named = new ArrayList<>();

    /// 点名: an owner's words in the prose and the role they give.
    ///
    /// @param inferred no rule has named him, experience alone
    record Named(int from, int to, Role role, boolean inferred) {

        Named(int from, int to, Role role) {
            this(from, to, role, false);
        }

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
                    named.set(i, new Named(n.from, n.to, Role.LEAD, n.inferred));
            }
        }
    }

    Nominees(Prose prose) {
        this.prose = prose;
        this.text = prose.text();
    }

    void add(int from, int to, Role role) {
        add(from, to, role, false);
    }

    void add(int from, int to, Role role, boolean inferred) {
        if (!isOwner(from, to) || !named.isEmpty() && text.startsWith("任何", from)) return;
        for (int i = 0; i < named.size(); i++) {
            var n = named.get(i);
            if (n.to() - n.from() == to - from
                    && text.regionMatches(n.from(), text, from, to - from)
                    && n.from() != from) return;
            if (n.from() < to && from < n.to()) {
                if (n.role() == Role.LEAD && role != Role.LEAD && n.from() == from && n.to() == to)
                    named.set(i, new Named(from, to, role));
                return;
            }
        }
        named.add(new Named(from, to, role, inferred));
    }

    /// 大家 and 你们 say nobody in particular.
    private boolean isOwner(int from, int to) {
        return to - from > 3 || !NOBODY.contains(prose, from, to);
    }

    /// Takes actors in, all in one role.
    void addAll(List<int[]> actors, Role role) {
        for (var a : actors) add(a[0], a[1], role);
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    int size() {
        return named.size();
    }

    /// Whether somebody but a helper was named after the first so many.
    boolean leads(int after) {
        for (int i = after; i < named.size(); i++) if (named.get(i).role() != Role.SUPPORT) return true;
        return false;
    }

    /// All of them in the order of the text.
    List<Named> settled() {
        Named.settle(named);
        named.sort((a, b) -> Integer.compare(a.from(), b.from()));
        if (named.size() > 1 && !isSelf(named.getFirst())) named.removeIf(this::isSelf);
        return named;
    }

    /// 函要发，办公室起草，我来签: what the speaker keeps for himself of what others do.
    private boolean isSelf(Named n) {
        return n.to() == n.from() + 1 && text.charAt(n.from()) == '我';
    }

    List<Named> asNamed() {
        return named;
    }
}
