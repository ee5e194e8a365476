package luoshi.oversight.directive.reading;

import java.util.BitSet;
import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Lexicon;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.oversight.directive.reading.Actors.Subject;
import org.jspecify.annotations.Nullable;

/// 前置宾语: actors that stand between an object put first and the predicate: 值班表办公室2月2日前排出来.
final class Fronted {

    private static final int FARTHEST = 24;
    private static final String MODALS = "要须应需务必";
    private static final String PREPOSITIONS = "、由请让给对向与和跟同到在从按以把将交归报经送找问用及或";
    /// 全县, 社区, 小区: behind these 县 and 区 begin no name.
    private static final String INNER = "全各社小园景城辖片本我该山地库厂校矿灾湖城郊市新老乡村";
    private static final Lexicon CLASSES = Lexicon.of(List.of("部门 单位 领导 科室 处室 干部 负责人 党员 同志 企业 人员".split(" ")));

    private static final Lexicon MATTERS = Lexicon.of(List.of("的事 问题 这边 那边 一块 这块".split(" ")));
    /// 值班表党政办排好: behind a paper stands who sees to it.
    private static final Lexicon PAPERS =
            Lexicon.of(List.of("值班表 名单 方案 台账 记录 材料 报告 通知 清单 预案 手续 报表 简报 讲话稿 议程 合同".split(" ")));

    private final Actors actors;
    private final Endings endings;
    private final Prose prose;
    private final String text;
    private final Lexicon people;
    private final Lexicon units;
    private final byte[] objects;
    private @Nullable BitSet named;

    Fronted(Actors actors, Endings endings, Prose prose, Lexicon people, Lexicon units) {
        this.actors = actors;
        this.endings = endings;
        this.prose = prose;
        this.text = prose.text();
        this.people = people;
        this.units = units;
        this.objects = new byte[prose.length()];
    }

    /// Somebody known to the record, 各 with a class, or a class that 的 tells apart. Null where none stands.
    @Nullable
    Subject in(int from, int to) {
        int last = Math.min(to, from + FARTHEST);
        for (int i = from + 2; i < last; i++) {
            if (!mayBeNamed(i) || isObject(i)) continue;
            char c = text.charAt(i);
            if (c == '我' && i + 1 < to && "来去回负带牵".indexOf(text.charAt(i + 1)) >= 0)
                return new Subject(List.of(new int[] {i, i + 1}), i + 1);
            if (c == '各'
                    || text.charAt(i - 1) == '的' && c != '事'
                    || "县区镇".indexOf(c) >= 0 && INNER.indexOf(text.charAt(i - 1)) < 0) {
                var parsed = actors.parse(i, to);
                if (parsed != null
                        && parsed.end() < to
                        && actors.follows(parsed.end())
                        && (c == '各' || parsed.end() >= i + 2 && isClass(i, parsed.end()))) return parsed;
            }
            if (isBehindMatter(i))
                for (int end = i + 2; end <= Math.min(to - 1, i + 4); end++)
                    if ((Names.isSurname(c) || endings.isOffice(i, end))
                            && actors.isActor(i, end)
                            && actors.follows(end)) return new Subject(List.of(new int[] {i, end}), end);
            var known = known(i, to);
            if (known != null) return known;
        }
        return null;
    }

    /// Whether somebody may be named at a place. By the time it is asked, everybody is known.
    private boolean mayBeNamed(int at) {
        if (named == null) {
            named = new BitSet(text.length());
            for (int i = 1; i < text.length(); i++)
                if ("我各县区镇".indexOf(text.charAt(i)) >= 0
                        || text.charAt(i - 1) == '的'
                        || isBehindMatter(i)
                        || units.at(text, i, text.length()) > 0
                        || people.at(text, i, text.length()) > 0) named.set(i);
        }
        return named.get(at);
    }

    /// 还款的事, 材料这块, 值班表: behind the matter named first stands who does it.
    private boolean isBehindMatter(int at) {
        return at > 3 && (PAPERS.endingAt(prose, at - 4, at) > 0 || MATTERS.endingAt(prose, at - 2, at) > 0);
    }

    /// 整改报告伍某写: a paper with what it is about, no verb.
    private boolean isPaper(int at) {
        return PAPERS.endingAt(prose, at - 2, at) > 0 && at > 2 && Fold.isHan(prose.charAt(at - 3));
    }

    private @Nullable Subject known(int i, int to) {
        int n = units.at(text, i, to);
        boolean person = n == 0;
        if (person) n = people.at(text, i, to);
        else if (endings.at(i) > 0 && text.startsWith("办公室", i)) return null;
        int end = i + n;
        if (n < 2 || end >= to || text.charAt(end) == '的' || !actors.follows(end)) return null;
        if (person && text.startsWith("同志", end))
            return actors.follows(end + 2) ? new Subject(List.of(new int[] {i, end + 2}), end + 2) : null;
        return !person
                        || n > 2 && "为同和与".indexOf(text.charAt(end)) < 0
                        || "你负牵去盯来抓摸写起拟跑汇统".indexOf(text.charAt(end)) >= 0
                        || text.startsWith("主笔", end)
                        || text.startsWith("总负责", end)
                        || Fold.isDigit(text.charAt(end))
                ? new Subject(List.of(new int[] {i, end}), end)
                : null;
    }

    /// An office, or somebody whom only what stands before tells apart: 被通报的四个部门要, 在家的院领导轮流.
    private boolean isClass(int from, int end) {
        return endings.isOffice(from, end)
                || (MODALS.indexOf(text.charAt(end)) >= 0 || text.startsWith("轮流", end))
                        && CLASSES.endingAt(prose, from, end) > 0;
    }

    /// Whether what begins at `at` belongs to a preposition or verb before it; looked up once for each place.
    private boolean isObject(int at) {
        if (objects[at] == 0) objects[at] = (byte) (hasBefore(at) ? 1 : 2);
        return objects[at] == 1;
    }

    private boolean hasBefore(int at) {
        if (at > 2 && "县区市省镇乡州".indexOf(text.charAt(at - 1)) >= 0 && isObject(at - 1)) return true;
        return PREPOSITIONS.indexOf(text.charAt(at - 1)) >= 0 && !text.startsWith("合同", at - 2)
                || Words.VERB.at(prose, at - 2, at) == 2 && !isPaper(at)
                || endings.isObjectAt(at);
    }
}
