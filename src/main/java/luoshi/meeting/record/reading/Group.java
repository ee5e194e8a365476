package luoshi.meeting.record.reading;

import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 群体栏: a label of the head that names a group of people without saying whether they attend (领导班子成员：, 被约谈人：),
/// before a list of names. Who is sent or invited does not vote, nor do a body's departments beside its leaders.
final class Group {

    private static final Wording SIDE =
            Wording.of("[\\p{IsHan}]{0,4}(?:领导|班子|班子成员)|[\\p{IsHan}]{1,8}(?:[科部办局处室股所站队]|中心|公司|街道|社区|委员会)");

    private static final Wording PEOPLE = Wording.of(
            "(?:成员|党员|委员|人员|负责人|负责同志|领导|干部|代表|嘉宾|董事|监事|理事|股东|职工|教师|家长|村民|居民|专家|同志|派员|部门|科室|单位|者|人|方|班子|党组|党委|支部|村委会|居委会|支委会)$");
    private static final Wording GUESTS = Wording.of("列席|旁听|派员|特邀|邀请|嘉宾|观察|见证");
    private static final Wording MISSING = Wording.of("缺席|请假|未到|未出席|未参加|因[事公病故私]|致歉|出差");
    private static final Wording LEADERS = Wording.of("班子|委员|董事|党员|党组|党委|领导|理事|成员");
    private static final Wording STAFF = Wording.of("部门|科室|处室|中层|工作人员|有关|相关|职能|单位|其他");
    private static final Wording UNNAMED = Wording.of(
            ".*(?:负责人|负责同志|全体|相关|有关|各|人员名单|附后|附件|见签到|代表\\d|等\\d|\\d+人|若干|主要领导|分管领导|班子成员$|同志们|工作人员$|^无$|详见|名单).*|[\\p{IsHan}]{2,6}(?:组长|科长|股长|主任|代表|委员|干部|成员|同志)[一二两三四五六七八九十\\d]{1,3}[人名位]");

    /// 和三地发改、交通等部门负责人: the offices are listed, the people are not.
    private static final Wording OFFICES =
            Wording.of("[^，。；（）]{4,60}等[^，。；、]{0,10}(?:负责人|负责同志|人员|代表|同志|领导|单位|部门)(?:及[^，。；]{0,12})?");

    private static final int LONGEST = 12;

    private Group() {}

    /// The label that stands at `from`, when names follow it.
    ///
    /// @param leaders whether a group of leaders stands before it
    static @Nullable Field at(Prose prose, int from, int to, boolean leaders) {
        int end = from;
        while (end < to && end - from <= LONGEST && Fold.isHan(prose.charAt(end))) end++;
        int words = end;
        if (end < to && prose.charAt(end) == '（') while (end < to && prose.charAt(end) != '：') end++;
        if (words - from < 3 || end >= to || end - words > 2 * LONGEST || prose.charAt(end) != '：') return null;
        var label = prose.text().substring(from, words);
        if (Field.Caption.names(label) || !isLabel(label)) return null;
        if (!NameList.looksLike(prose, end + 1, to)) return null;
        var kind = MISSING.matcher(label).find()
                ? Field.Kind.ABSENT
                : GUESTS.matcher(label).find()
                                || leaders && STAFF.matcher(label).find()
                        ? Field.Kind.NONVOTING
                        : Field.Kind.PRESENT;
        return new Field(kind, from, end + 1);
    }

    /// Whether words among names stand for people whom they do not name (各科室负责人).
    static boolean isUnnamed(CharSequence words) {
        return UNNAMED.matcher(words).matches();
    }

    /// Whether a stretch lists offices and says that their people came.
    static boolean isOffices(Prose prose, int from, int to) {
        return OFFICES.fills(prose, from, to);
    }

    /// Whether a label names people.
    static boolean isLabel(String label) {
        return PEOPLE.matcher(label).find() || MISSING.matcher(label).find();
    }

    /// Whether a label names those who lead or decide.
    static boolean leads(CharSequence label) {
        return LEADERS.matcher(label).find();
    }

    /// 院领导（某某、某某）, 医务科（某某）: an office, and in the bracket behind it who came from it.
    static boolean names(Prose prose, int from, int bracket, int close) {
        if (!SIDE.fills(prose, from, bracket)) return false;
        int start = bracket + 1;
        for (int i = start; i <= close; i++)
            if (i == close || "、，".indexOf(prose.charAt(i)) >= 0) {
                int end = start;
                while (end < i && "[【［（".indexOf(prose.charAt(end)) < 0) end++;
                if (!Names.isName(prose.subSequence(start, end))) return false;
                start = i + 1;
            }
        return true;
    }
}
