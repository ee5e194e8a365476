package luoshi.oversight.directive.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Lexicon;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Statement;

/// 识人: gets to know who appears in one record: from its lists and labels, the roster, and where only a name can stand.
final class Acquaintance {

    private static final int LONGEST_OFFICE = 12;
    private static final Wording BRANCH = Wording.of(
            "(?:跟踪|内部)?审计|[\\p{IsHan}]{0,4}(?:代建|监理|总包|分包|设计|勘察|施工|物业|法务|财务|财审|人事|教务|总务|德育|工会|团委|妇联|武装部|民政|党建|党群|综治)");
    /// What follows an office called by less than its name; numbers and many a noun may follow the word it is called
    /// by.
    private static final Wording ACTS = Wording.of("你|这[两几周月]|[去来再先把将给抓回主负牵]|[明今后]天|[本下]周|尽快|\\d{1,2}[月号日]|列[出个]|[抽拿]");
    /// 建管股 is called 建管, 石桥镇 石桥.
    private static final Wording STEM = Wording.of("(?<stem>[\\p{IsHan}]{2,4})(?:股|科|处|办|镇|乡|街道|社区|村|局)");
    /// The post at the end of 审管办主任.
    private static final Wording POST = Wording.of("(?:副?(?:主任|[科处局股所站部队院校组镇乡]长|经理|书记)|负责人)$");
    /// 某某建设集团有限公司（以下简称某某建设）.
    private static final Wording SHORT = Wording.of("（以下(?:统一)?简称[：“]?(?<short>[\\p{IsHan}]{2,10})”?）");
    /// 参会单位：某局、某某建设、某某公司.
    private static final Wording PARTIES = Wording.of("(?:参会|参加|出席|列席|与会)(?:单位|各?方)：(?<units>[^。；：\\n]{2,200})");
    private static final Wording PARTY = Wording.of("[\\p{IsHan}]{2,12}");
    /// 同意大军意见, 按思远同志讲的: what only somebody can have.
    private static final Wording OF_HIS = Wording.of("同志|(?:的)?意见|[说讲提]的");
    /// What follows somebody who is told what to do.
    private static final String TOLD = "你做同去来回帮给签跟带把将办写查管联牵负再先会明今后本这周一二三四五六七八九十主汇要尽抓0123456789";

    private final Actors actors;
    private final Endings endings;
    private final Prose prose;
    private final String text;
    private final Lexicon people;
    private final Lexicon units;
    private final Set<String> given = new HashSet<>();
    private final Lexicon stems = new Lexicon();
    private final Lexicon called;
    private final Set<Character> surnames = new HashSet<>();

    Acquaintance(Actors actors, Endings endings, Prose prose, Lexicon people, Lexicon units, Lexicon called) {
        this.called = called;
        this.actors = actors;
        this.endings = endings;
        this.prose = prose;
        this.text = prose.text();
        this.people = people;
        this.units = units;
    }

    void of(MeetingRecord record, Roster roster) {
        var header = record.header();
        for (var list : List.of(header.present(), header.nonvoting(), header.absent()))
            for (var a : list) {
                person(folded(a.name().plain()));
                if (a.note() != null) office(folded(a.note()));
                if (a.note() != null && list != header.absent()) branch(folded(a.note()));
            }
        for (var item : record.items()) {
            item.reporters().stream()
                    .map(r -> folded(r.plain()))
                    .forEach(r -> (r.length() <= 4 && Names.isName(r) ? people : units).add(r));
            item.statements().forEach(this::speaker);
        }
        roster.people().forEach(p -> people.add(p.name()));
        for (var unit : roster.units()) {
            units.add(unit.name());
            unit.aliases().forEach(units::add);
        }
        for (var named = SHORT.matcher(text); named.find(); ) units.add(named.group("short"));
        for (var listed = PARTIES.matcher(text); listed.find(); )
            for (var party : listed.group("units").split("[、，]"))
                if (PARTY.matcher(party).matches()) units.add(party);
        units.add("办公室");
        learnCalled();
        learn();
    }

    /// 马骋（青石镇）：, 交通局常山：who speaks, and for which office.
    private void speaker(Statement statement) {
        person(folded(statement.speaker().plain()));
        int from = prose.indexOf(statement.speaker().end()),
                to = prose.indexOf(statement.place().start());
        int name = prose.indexOf(statement.speaker().start()), unit = name;
        while (unit > 0 && name - unit < LONGEST_OFFICE && Fold.isHan(text.charAt(unit - 1))) unit--;
        if (name - unit > 2) office(text.substring(unit, name));
        int close = from < to && text.charAt(from) == '（' ? text.indexOf('）', from, to) : -1;
        if (close > 0) office(text.substring(from + 1, close));
    }

    private void person(String name) {
        people.add(name);
        if (!Names.isName(name)) return;
        surnames.add(name.charAt(0));
        if (name.length() == 3) given.add(name.substring(1));
        if (Names.isCompoundSurname(name.substring(0, 2))) given.add(name.substring(0, 2));
    }

    /// 郝思源（国库科）: the office of who attends.
    private void office(String note) {
        for (var part : note.split("[，、；（）]"))
            if (part.length() > 2 && part.length() <= LONGEST_OFFICE) {
                var post = POST.matcher(part);
                var unit = post.find() ? part.substring(0, post.start()) : part;
                if (unit.length() > 2 && Names.endsInOffice(unit, 0, unit.length())) {
                    units.add(unit);
                    var stem = STEM.matcher(unit);
                    if (stem.matches()) stems.add(stem.group("stem"));
                }
            }
    }

    /// 某某（跟踪审计）: somebody's side that no list of endings knows.
    private void branch(String note) {
        for (var part : note.split("[，、；（）]")) if (BRANCH.matcher(part).matches()) units.add(part);
    }

    /// 志刚你们, 老邢牵头: whoever is called by less than the name where somebody is told, or by what only somebody has.
    private void learnCalled() {
        given.forEach(called::add);
        for (char surname : surnames) for (char first : "老小".toCharArray()) called.add("" + first + surname);
        for (int i = 0; i < text.length(); i++) {
            int n = called.at(text, i, text.length()), end = i + n;
            if (n > 0 && !isNamedWhole(i, n) && (OF_HIS.begins(prose, end, text.length()) || isTold(i, end)))
                people.add(text.substring(i, end));
            int stem = stems.at(text, i, text.length());
            if (stem > 0 && opens(i, i + stem) && ACTS.begins(prose, i + stem, text.length()))
                units.add(text.substring(i, i + stem));
        }
    }

    /// 送祝延龄同志: the given name stands behind its family name.
    private boolean isNamedWhole(int at, int n) {
        return at > 0 && people.contains(text, at - 1, at + n);
    }

    private boolean isTold(int from, int end) {
        if (end >= text.length() || TOLD.indexOf(text.charAt(end)) < 0) return false;
        return opens(from, end) && Words.VERB.at(prose, from, end) < end - from;
    }

    private boolean opens(int from, int end) {
        return from == 0 || text.startsWith("你", end) || "，。；：、\n|由请让叫".indexOf(text.charAt(from - 1)) >= 0;
    }

    private static String folded(String name) {
        var folded = new StringBuilder(name.length());
        name.codePoints().forEach(c -> folded.append(Fold.fold(c)));
        return folded.toString();
    }

    /// Learns whom the record names where nothing else can stand: at the head of a clause or behind 由 and 请, with a
    /// predicate behind them. A name in three characters must stand there twice.
    private void learn() {
        var seen = new HashMap<String, Integer>();
        boolean boundary = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (boundary && Fold.isHan(c) && !learnUnit(i)) learnName(i, seen);
            boundary = switch (c) {
                case '，', '。', '；', '：', '、', '\n', '|', '（', '由', '请', '@', '—', '-' -> true;
                case '成' -> i > 0 && text.charAt(i - 1) == '责';
                default -> false;
            };
        }
    }

    private boolean learnUnit(int from) {
        int to = from;
        while (to < text.length() && to - from < 14 && Fold.isHan(text.charAt(to))) to++;
        for (int end = to; end > from + 1; end--) {
            if (endings.at(end) == 0 || !actors.isActor(from, end)) continue;
            if (end < text.length() && !actors.follows(end) && "、，和与及）|".indexOf(text.charAt(end)) < 0) continue;
            if (isPaperOf(from, end)) continue;
            if (endsInKnown(from, end)) return true;
            if (endings.isOffice(from, end) && "各有相全所其广每任本该我属".indexOf(text.charAt(from)) < 0)
                units.add(text.substring(from, end));
            return true;
        }
        return false;
    }

    /// 处理方案交通局: an office that is known behind other words.
    private boolean endsInKnown(int from, int end) {
        for (int k = from + 3; k < end - 2; k++) if (units.contains(text, k, end)) return true;
        return false;
    }

    /// 值班表办公室: a paper and the office that has to do with it.
    private boolean isPaperOf(int from, int end) {
        return end - from > 4
                && text.startsWith("办公室", end - 3)
                && "表单稿册图机车费款票箱柜灯脑料".indexOf(text.charAt(end - 4)) >= 0;
    }

    private void learnName(int from, HashMap<String, Integer> seen) {
        if (from + 3 >= text.length() || !Names.isSurname(text.charAt(from))) return;
        boolean comrade = text.startsWith("同志", from + 3);
        if (!comrade && !actors.follows(from + 3) && "、，。）|".indexOf(text.charAt(from + 3)) < 0) return;
        if (endings.at(from + 3) > 0 || !endings.whole(from, from + 3)) return;
        if (Words.VERB.at(prose, from, from + 3) > 0 || Words.VERB.at(prose, from + 1, from + 3) > 0) return;
        if (Names.isOfficeWord(text.substring(from, from + 2))
                || Names.isOfficeWord(text.substring(from + 1, from + 3))) return;
        var name = text.substring(from, from + 3);
        if (Names.isName(name) && (comrade || seen.merge(name, 1, Integer::sum) == 2)) people.add(name);
    }
}
