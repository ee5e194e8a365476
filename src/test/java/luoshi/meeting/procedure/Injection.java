package luoshi.meeting.procedure;

import java.util.List;
import java.util.function.Consumer;
import luoshi.meeting.procedure.InventedMeeting.Said;
import luoshi.meeting.procedure.InventedMeeting.Topic;
import luoshi.meeting.procedure.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

/// 注入的毛病: one thing broken in a clean record, and the finding that must come of it.
///
/// @param item where it must be found; null for the meeting as a whole
record Injection(String name, String rule, @Nullable String item, Verdict verdict, Consumer<InventedMeeting> breaking) {

    static final List<Injection> ALL = List.of(
            broken("too few members came", "QUORUM_HALF", null, m -> away(m, m.members.size() / 2 + 1)),
            broken("too few for cadres", "QUORUM_TWO_THIRDS", "4", m -> away(m, m.members.size() / 3 + 1)),
            broken("the chair speaks first", "CHAIR_LAST", "2", m -> chairForward(m, m.topics.get(1), 0)),
            broken("the chair speaks in the middle", "CHAIR_LAST", "3", m -> chairForward(m, m.topics.get(2), 1)),
            broken("the chair speaks first on a cadre", "CHAIR_LAST", "4", m -> chairForward(m, m.cadre(), 2)),
            broken(
                    "an observer agrees",
                    "OBSERVER_VOTE",
                    "2",
                    m -> m.topics.get(1).body.add(1, said(m, 0, "同意。"))),
            broken(
                    "an observer has no objection",
                    "OBSERVER_VOTE",
                    "3",
                    m -> m.topics.get(2).body.add(1, said(m, 1, "无意见。"))),
            broken(
                    "an observer speaks on a cadre",
                    "CADRE_OBSERVERS",
                    "4",
                    m -> m.cadre().body.add(2, said(m, 1, "这位同志工作一贯踏实。"))),
            broken("two persons in one round", "ONE_BY_ONE", "4", Injection::merge),
            broken(
                    "two instruments in one round",
                    "ONE_BY_ONE",
                    "2",
                    m -> m.topics.get(1).title = "汇报关于制订《望澜区涉密人员管理制度》和《望澜区微信使用管理规范》的情况"),
            silent("no recorder", "RECORDER_NAMED", null, m -> m.recorder = null),
            silent("no host", "HOST_NAMED", null, m -> m.host = null),
            silent("no place", "RECORD_FIELDS", null, m -> m.place = null),
            silent("no number due", "QUORUM_HALF", null, m -> m.due = null),
            silent(
                    "no resolution",
                    "RESOLUTION_WRITTEN",
                    "2",
                    m -> m.topics.get(1).body.removeLast()),
            silent(
                    "no publication",
                    "CADRE_NOTICE",
                    "4",
                    m -> m.cadre().body.set(m.cadre().body.size() - 1, new Said("", "会议同意以上人选。"))),
            silent(
                    "no introduction",
                    "CADRE_INTRODUCTION",
                    "4",
                    m -> m.cadre().body.set(0, new Said(m.observers.getFirst(), "下面汇报人选情况，没有需要回避的成员。"))),
            broken(
                    "no objection instead of a yes",
                    "CADRE_OPINION_WORDS",
                    "4",
                    m -> say(m.cadre(), m.members.get(1), "无意见。")),
            broken("a majority against", "MAJORITY", "2", m -> against(m, m.topics.get(1))),
            broken(
                    "a candidate votes",
                    "RECUSAL",
                    "4",
                    m -> m.cadre().body.set(1, new Said("", "经会议研究第一名人选，拟提任" + m.members.get(1) + "同志为水环境处处长。"))),
            broken("a reporter who is not listed", "REPORTER_NOT_LISTED", "3", m -> m.topics.get(2).reporter = "宁海晏"),
            broken(
                    "a speaker who is not listed",
                    "SPEAKER_NOT_LISTED",
                    "2",
                    m -> m.topics.get(1).body.addFirst(new Said("宁海晏", "同意。"))),
            broken("a member left out of the list", "ATTENDANCE_COUNT", null, m -> m.members.removeLast()),
            broken("more came than are listed", "ATTENDANCE_COUNT", null, m -> m.arrived = m.arrived + 1),
            broken("listed twice", "LISTED_TWICE", null, m -> m.observers.add(m.members.get(1))),
            broken("an absent member votes", "ABSENT_OPINION", "2", Injection::absentVotes),
            broken("the checker reports", "CHECKER_REPORTS", "2", m -> m.checker = m.observers.get(1)),
            broken("no study first", "FIRST_TOPIC", null, m -> m.topics.removeFirst()));

    private static Injection broken(
            String name, String rule, @Nullable String item, Consumer<InventedMeeting> breaking) {
        return new Injection(name, rule, item, Verdict.VIOLATED, breaking);
    }

    private static Injection silent(
            String name, String rule, @Nullable String item, Consumer<InventedMeeting> breaking) {
        return new Injection(name, rule, item, Verdict.NOT_EVIDENCED, breaking);
    }

    boolean isFound(List<Judgement> judgements) {
        return judgements.stream()
                .anyMatch(j -> j.rule().id().equals(rule)
                        && j.verdict() == verdict
                        && (item == null || item.equals(j.item())));
    }

    private static Said said(InventedMeeting m, int observer, String words) {
        return new Said(m.observers.get(observer == 0 ? 3 : observer), words);
    }

    private static void away(InventedMeeting m, int count) {
        for (int i = 0; i < count; i++) {
            var gone = m.members.removeLast();
            m.absent.add(gone);
            for (var topic : m.topics) topic.body.removeIf(s -> s.label().equals(gone));
        }
        m.arrived = m.members.size();
    }

    private static void chairForward(InventedMeeting m, Topic topic, int from) {
        for (int i = from; i < topic.body.size(); i++)
            if (topic.body.get(i).label().equals(m.chair)) {
                topic.body.add(from, topic.body.remove(i));
                return;
            }
    }

    private static void merge(InventedMeeting m) {
        var body = m.cadre().body;
        int second = 2;
        while (!body.get(second).label().isEmpty()) second++;
        var round = List.copyOf(body.subList(2, second));
        body.removeAll(round);
        body.add(1, new Said("", "经会议研究两名人选。"));
        body.removeIf(s -> s.words().startsWith("同意"));
        body.addAll(body.size() - 1, round);
    }

    private static void say(Topic topic, String who, String words) {
        for (int i = 0; i < topic.body.size(); i++)
            if (topic.body.get(i).label().equals(who)) topic.body.set(i, new Said(who, words));
    }

    private static void against(InventedMeeting m, Topic topic) {
        for (int i = 1; i <= m.members.size() / 2 + 1 && i < m.members.size(); i++)
            say(topic, m.members.get(i), "不同意。");
    }

    private static void absentVotes(InventedMeeting m) {
        var gone = m.members.removeLast();
        m.absent.add(gone);
        m.arrived = m.members.size();
    }
}
