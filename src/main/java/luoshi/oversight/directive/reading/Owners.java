package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Prose;
import luoshi.oversight.directive.Owner.Role;

/// 责任主体: who is named in a duty and as what: 由甲牵头，乙配合; （责任单位：甲；配合单位：乙）; 请甲; 甲要; 会同乙; ——甲.
final class Owners {

    private static final Pattern TAG = Pattern.compile(
            "(?:(?<lead>责任(?:单位|部门|处室|科室|人|领导|方|主体)|牵头(?:单位|部门|处室|科室|人|领导)|主办(?:单位|部门)?|承办(?:单位|部门|人)?|主责(?:单位|部门)|落实(?:单位|部门|人)|整改(?:单位|责任人)|负责人|经办人?|主辦單位|责任|跟进人?)|(?<support>配合(?:单位|部门|处室|科室|人)?|协办(?:单位|部门)?|协助(?:单位|部门)?|参与(?:单位|部门)))[：:]");
    private static final Pattern BY = Pattern.compile("由|归|交(?!通|付|办|底|接|易|流|警|叉|汇|管|由|工|代|好|出|替|运|完|清|账)");
    private static final Pattern TELL = Pattern.compile("责成|责令|委托|提请|提醒|督促|要求|通知|安排|指定|请(?!示|假|求|教|战|客|款|购)");
    private static final Pattern WITH = Pattern.compile(
            "会同|(?<=[局委办处科部镇室站])商(?=[区市县各局\\p{IsHan}]{2,12}(?:局|委|部|办|处|科))|联合|协同|商请|牵头(?=[各\\p{IsHan}]{2,}?(?:处|科|单位|部门|镇|局|室|站))|抽调|与(?=[^，。；]{2,16}(?:共同|对接|沟通|协商|一起|联合))|和(?=[^，。；]{2,12}(?:共同|对接|沟通|协商|一起))|跟(?=[^，。；]{2,12}(?:对接|沟通|协商))");
    private static final Pattern DASH = Pattern.compile("(?:——|--|—|@|＠)(?=[^，。；：—-]{2,24}$)");
    private static final Pattern HELPS =
            Pattern.compile("^(?:积极|全力|密切|予以|给予|做好|主动|共同|要|应|需|须|同步|负责|一起)*(?:配合|协助|参与|支持|协同|协办)");
    private static final Pattern REMINDS =
            Pattern.compile("^(?:负责|加强|做好|要|应|同步|定期|及时|具体|全程|跟踪|抓好|进行)*(?:提醒|督促|督导|跟踪|监督|督办|催办)(?![^，。；]{0,6}整改)");
    private static final Pattern ADDRESSES = Pattern.compile("(?:特别是|尤其是|包括)");
    private static final Pattern DOES = Pattern.compile("牵头|负责|承办|主办|落实|承担|兜底|归口");

    private final Prose prose;
    private final Actors actors;

    Owners(Prose prose, Actors actors) {
        this.prose = prose;
        this.actors = actors;
    }

    /// An owner's words and role.
    record Named(int from, int to, Role role) {}

    /// Every owner named in a stretch, in order, each once.
    List<Named> in(int from, int to) {
        var named = new ArrayList<Named>();
        tags(from, to, named);
        for (var clause : Sentences.clauses(prose, from, to)) clause(clause[0], clause[1], named);
        bracketed(from, to, named);
        dashed(from, to, named);
        settleReminders(named);
        named.sort((a, b) -> Integer.compare(a.from, b.from));
        return named;
    }

    /// The owners in a field of its own, whatever they are called.
    List<Named> listed(int from, int to, Role role) {
        var named = new ArrayList<Named>();
        everyOne(from, to, role, named);
        return named;
    }

    private void tags(int from, int to, List<Named> named) {
        var m = TAG.matcher(prose).region(from, to);
        while (m.find()) {
            int end = m.end();
            while (end < to
                    && "；。;）\n|".indexOf(prose.charAt(end)) < 0
                    && !TAG.matcher(prose).region(end, to).lookingAt()
                    && !isOtherTag(end, to)) end++;
            int stop = end;
            while (stop > m.end() && "，、".indexOf(prose.charAt(stop - 1)) >= 0) stop--;
            everyOne(m.end(), stop, m.group("support") != null ? Role.SUPPORT : Role.LEAD, named);
        }
    }

    private boolean isOtherTag(int at, int to) {
        return Pattern.compile("(?:完成|整改|办理)?(?:时限|时间|期限|节点|日期)[：:]")
                .matcher(prose)
                .region(at, to)
                .lookingAt();
    }

    /// The parts of a tag are owners whatever they are called.
    private void everyOne(int from, int to, Role role, List<Named> named) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean stop = i == to
                    || "、，,/ ".indexOf(prose.charAt(i)) >= 0
                    || i > from && prose.gapBefore(i) > 0 && i - start > 1;
            if (!stop) continue;
            int a = start, b = i;
            if (b - a > 1 && prose.charAt(b - 1) == '等') b--;
            if (b - a >= 2 && b - a <= 24) add(named, a, b, role);
            start = i < to && prose.gapBefore(i) > 0 && "、，,/".indexOf(prose.charAt(i)) < 0 ? i : i + 1;
        }
    }

    private void clause(int from, int to, List<Named> named) {
        int start = actors.skipLead(from, to);
        if (ADDRESSES.matcher(prose).region(from, to).lookingAt())
            for (var a : actors.list(start, to)) add(named, a[0], a[1], Role.LEAD);
        var subject = actors.subject(start, to);
        int before = named.size();
        after(BY, from, to, named);
        if (subject != null && named.size() == before) all(subject, to, named);
        after(TELL, from, to, named);
        withOthers(from, to, named);
        before(from, to, named);
    }

    private void all(Actors.Subject subject, int to, List<Named> named) {
        var role = role(subject.end(), to);
        for (var a : subject.actors()) add(named, a[0], a[1], role);
    }

    private Role role(int at, int to) {
        var predicate = prose.subSequence(at, Math.min(to, at + 16));
        if (HELPS.matcher(predicate).find()) return Role.SUPPORT;
        return REMINDS.matcher(predicate).find() ? Role.REMIND : Role.LEAD;
    }

    private void after(Pattern cue, int from, int to, List<Named> named) {
        var m = cue.matcher(prose).region(from, to);
        while (m.find()) {
            var subject = actors.namedAt(m.end(), to);
            if (subject != null && subject.actors().getFirst()[0] <= m.end() + 1) all(subject, to, named);
            else if (m.end() < to) {
                var rest = actors.list(m.end(), to);
                if (!rest.isEmpty() && cue == BY) for (var a : rest) add(named, a[0], a[1], Role.LEAD);
            }
        }
    }

    private void withOthers(int from, int to, List<Named> named) {
        var m = WITH.matcher(prose).region(from, to);
        while (m.find()) {
            if (m.group().equals("牵头") && named.isEmpty()) continue;
            var subject = actors.subject(m.end(), to);
            if (subject != null && subject.actors().getFirst()[0] == m.end())
                for (var a : subject.actors()) add(named, a[0], a[1], Role.SUPPORT);
            else for (var a : actors.list(m.end(), to)) add(named, a[0], a[1], Role.SUPPORT);
        }
    }

    /// 甲牵头, 乙配合 wherever they stand in the clause: the list that ends at the verb.
    private void before(int from, int to, List<Named> named) {
        for (int i = from + 2; i + 1 < to; i++) {
            var verb = prose.text().substring(i, i + 2);
            boolean lead = DOES.matcher(verb).matches();
            boolean help = verb.equals("配合") || verb.equals("协助") || verb.equals("参与");
            if (!lead && !help) continue;
            for (int start = Math.max(from, i - 30); start < i - 1; start++) {
                boolean begins = start == from || "，、（）由请；：|和及与".indexOf(prose.charAt(start - 1)) >= 0;
                if (!begins) continue;
                var list = actors.list(start, i);
                if (list.isEmpty()) continue;
                for (var a : list) add(named, a[0], a[1], lead ? Role.LEAD : Role.SUPPORT);
                break;
            }
        }
    }

    /// （甲、乙） at the end: nothing but actors in brackets.
    private void bracketed(int from, int to, List<Named> named) {
        if (to - from < 4 || prose.charAt(to - 1) != '）') return;
        int open = to - 2;
        while (open > from && prose.charAt(open) != '（') open--;
        if (open == from) return;
        int end = open + 1;
        while (end < to - 1 && "，；".indexOf(prose.charAt(end)) < 0) end++;
        for (var a : actors.list(open + 1, end)) add(named, a[0], a[1], Role.LEAD);
    }

    private void dashed(int from, int to, List<Named> named) {
        var m = DASH.matcher(prose).region(from, to);
        if (m.find()) everyOne(m.end(), to, Role.LEAD, named);
    }

    private void add(List<Named> named, int from, int to, Role role) {
        for (int i = 0; i < named.size(); i++) {
            var n = named.get(i);
            if (n.from < to && from < n.to) {
                if (n.role == Role.LEAD && role != Role.LEAD && n.from == from && n.to == to)
                    named.set(i, new Named(from, to, role));
                return;
            }
        }
        named.add(new Named(from, to, role));
    }

    /// Without a lead nobody is reminded: who only presses is then the one who must act.
    private static void settleReminders(List<Named> named) {
        if (named.stream().anyMatch(n -> n.role == Role.LEAD)) return;
        boolean reminders = named.stream().anyMatch(n -> n.role == Role.REMIND);
        for (int i = 0; i < named.size(); i++) {
            var n = named.get(i);
            if (reminders ? n.role == Role.REMIND : n.role == Role.SUPPORT)
                named.set(i, new Named(n.from, n.to, Role.LEAD));
        }
    }
}
