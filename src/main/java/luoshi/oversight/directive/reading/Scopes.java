package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Stance;
import luoshi.meeting.record.Statement;
import luoshi.oversight.directive.reading.Scope.Voice;
import org.jspecify.annotations.Nullable;

/// 划分语境: in whose voice every stretch of the record speaks.
final class Scopes {

    private static final Wording TITLE = Wording.of("^(?:关于|听取|审议|研究|传达|学习|通报|会议听取|会议审议)|同志(?:汇报|传达|通报)|的汇报$|情况$");
    private static final Wording DIRECTS = Wording.of("总结|部署|讲话|布置|领导要求|工作要求");
    /// 各单位汇报进度及下一步打算: whoever speaks undertakes.
    private static final Wording INTENDED = Wording.of("打算|表态发言|下一步(?:安排|工作|计划)");
    private static final Wording LEADERS = Wording.of("领导(?:布置|部署|讲话|要求|指示|点评|强调)");
    private static final Wording ASKS = Wording.of(
            "请(?:大家|各位|同志们|与会[\\p{IsHan}]{2})[^，。；]{0,6}(?:表个?态|讨论|谈|议|发表|说|审议|表决)|大家[^，。；]{0,4}(?:讨论|议一?议|谈谈|发表意见|表个?态)");
    private static final Wording ADDS = Wording.of(
            "[^，。；：]{0,10}，?(?:我|下面|最后|那么?)?，?我?(?:再|最后|也|简单)?(?:补充|强调|讲|说|提|谈|要求|部署)[^，。；]{0,4}[几一二三四五六七八九两\\d][点句条个项件](?:话|事情?|意见|要求)?[，。：]");
    private static final Wording TITLE_DUTY = Wording.of(
            "由[^，。；]{2,30}(?:牵头|负责|完成|办理|落实|组织|实施|制定|起草|提出|对接|处理|解决)|\\d{1,2}[日号月]底?前[^，。；]{0,8}(?:完成|公示|上报|报送|提交|落实|到位)|要|须|应|必须|不得|责成|请|负责|确保");

    /// The longest words before a speaker's name in his label.
    private static final int LABEL = 16;

    private final MeetingRecord record;
    private final Prose prose;
    private final List<Scope> scopes = new ArrayList<>();
    private final @Nullable String chair;
    private final Leaders leaders;

    private Scopes(MeetingRecord record) {
        this.record = record;
        this.prose = record.prose();
        this.chair = chair();
        this.leaders = new Leaders(record);
    }

    static List<Scope> of(MeetingRecord record) {
        var scopes = new Scopes(record);
        for (var item : record.items()) scopes.item(item);
        int body =
                record.items().isEmpty() ? 0 : record.items().getFirst().place().start();
        for (var place : scopes.rows(record.unread())) {
            boolean loose = place.start() >= body && scopes.isSentence(place);
            if (loose || scopes.isTable(place)) scopes.add("0", place, null, Voice.MEETING);
        }
        return scopes.scopes;
    }

    /// Loose lines are read for duties only when they are sentences: not a title, a date, an imprint.
    private boolean isSentence(Place place) {
        int from = prose.indexOf(place.start()), to = prose.indexOf(place.end());
        for (int i = from; i < to; i++) if ("。；，".indexOf(prose.charAt(i)) >= 0) return to - from >= 10;
        return to > from
                && prose.charAt(from) != '|'
                && prose.text().substring(from, to).contains("——");
    }

    /// Rows of one table as one stretch: its head says what the columns are.
    private List<Place> rows(List<Place> places) {
        var joined = new ArrayList<Place>();
        for (var place : places) {
            var last = joined.isEmpty() ? null : joined.getLast();
            boolean goesOn = last != null && isRow(last) && isRow(place) && isBlank(last.end(), place.start());
            if (goesOn) joined.set(joined.size() - 1, new Place(last.start(), place.end()));
            else joined.add(place);
        }
        return joined;
    }

    private boolean isTable(Place place) {
        return isRow(place) && record.items().isEmpty();
    }

    private boolean isRow(Place place) {
        return prose.text()
                        .substring(prose.indexOf(place.start()), prose.indexOf(place.end()))
                        .chars()
                        .filter(c -> c == '|')
                        .count()
                >= 2;
    }

    private boolean isBlank(int from, int to) {
        return prose.text().substring(prose.indexOf(from), prose.indexOf(to)).isBlank();
    }

    private void item(Item item) {
        int at = titleIsDuty(item)
                ? item.place().start()
                : Math.max(item.place().start(), item.title().end());
        for (int i = 0; i < item.statements().size(); i++) {
            var statement = item.statements().get(i);
            int label = Math.min(statement.speaker().start(), statement.place().start());
            if (label > at) add(item.n(), new Place(at, beforeLabel(at, label)), null, Voice.MEETING);
            add(item.n(), statement.place(), statement, voice(item, i));
            at = statement.place().end();
        }
        if (at < item.place().end()) add(item.n(), new Place(at, item.place().end()), null, Voice.MEETING);
    }

    /// 二、物业报告（单某某）：, 总包-某某：: what stands before the name in its label is nobody's words.
    private int beforeLabel(int at, int name) {
        int from = prose.indexOf(at), to = prose.indexOf(name), start = to;
        while (start > from && "，。；！？\n".indexOf(prose.charAt(start - 1)) < 0) start--;
        boolean sentence = to - start > LABEL || start > from && prose.charAt(start - 1) == '，';
        return sentence || start == to
                ? name
                : Math.max(at, prose.place(start, to).start());
    }

    /// A numbered paragraph whose first sentence already is the duty (一、由甲牵头……。) has no title apart from it.
    private boolean titleIsDuty(Item item) {
        int from = prose.indexOf(item.title().start()),
                to = prose.indexOf(item.title().end());
        boolean closed = to < prose.length() && "。；，".indexOf(prose.charAt(to)) >= 0;
        return closed && TITLE_DUTY.isIn(prose, from, to) && !TITLE.isIn(prose, from, to);
    }

    private void add(String item, Place place, @Nullable Statement statement, Voice voice) {
        int from = prose.indexOf(place.start()), to = prose.indexOf(place.end());
        if (to > from) scopes.add(new Scope(item, from, to, statement == null ? null : statement.speaker(), voice));
    }

    private Voice voice(Item item, int index) {
        var statement = item.statements().get(index);
        var speaker = statement.speaker().plain();
        boolean last = index == item.statements().size() - 1;
        boolean reporter = item.reporters().stream().anyMatch(r -> r.plain().equals(speaker));
        boolean closes = item.statements().getLast().speaker().plain().equals(speaker);
        if (LEADERS.matcher(item.title().text()).find()) return Voice.CHAIR;
        boolean directs = DIRECTS.matcher(item.title().text()).find();
        if (directs && (index == 0 || closes) || closes && !last && index == 0 && isFirstListed(speaker))
            return Voice.CHAIR;
        if (index == 0 && item.statements().size() > 2 && !directs && asks(statement)) return Voice.REPORT;
        if (isChair(speaker) && (last || index > 0 || !reporter)) return Voice.CHAIR;
        if (last && index > 1 && !reporter && adds(statement)) return Voice.CHAIR;
        if (reporter && index == 0 && item.statements().size() > 1)
            return INTENDED.matcher(item.title().text()).find() ? Voice.MEMBER : Voice.REPORT;
        if (!reporter && leaders.directs(statement)) return Voice.CHAIR;
        boolean concludes = last
                && chair == null
                && !reporter
                && item.statements().size() > 1
                && (statement.stance() == Stance.AGREE || statement.stance() == Stance.PRINCIPLE)
                && statement.place().length() > 12;
        return concludes ? Voice.CHAIR : Voice.MEMBER;
    }

    /// ……请大家表态: the first to speak lays the matter before the others.
    private boolean asks(Statement statement) {
        int from = prose.indexOf(statement.place().start()),
                to = prose.indexOf(statement.place().end());
        return ASKS.matcher(prose).region(Math.max(from, to - 24), to).find();
    }

    /// 我补充三点，最后强调几句: who so closes the talk leads.
    private boolean adds(Statement statement) {
        int from = prose.indexOf(statement.place().start()),
                to = prose.indexOf(statement.place().end());
        return ADDS.begins(prose, from, to);
    }

    private boolean isChair(String speaker) {
        return chair != null
                        && (speaker.equals(chair)
                                || speaker.length() >= 3 && speaker.charAt(0) == chair.charAt(0) && isAddress(speaker)
                                || isShortAddress(speaker, chair))
                || speaker.equals("主席")
                || speaker.equals("主持人");
    }

    private boolean isFirstListed(String speaker) {
        var present = record.header().present();
        return !present.isEmpty() && present.getFirst().name().plain().equals(speaker);
    }

    private static boolean isAddress(String speaker) {
        return speaker.endsWith("书记") || speaker.endsWith("长") || speaker.endsWith("主任") || speaker.endsWith("总");
    }

    /// 贺局, 邵总: the host by family name and half a title, where nobody else present bears that name.
    private boolean isShortAddress(String speaker, String chair) {
        return (speaker.length() == 1 || speaker.length() == 2 && "局处总主书长校院所镇县区市董厂行部站队".indexOf(speaker.charAt(1)) >= 0)
                && speaker.charAt(0) == chair.charAt(0)
                && record.header().present().stream()
                                .map(a -> a.name().plain())
                                .filter(n -> n.charAt(0) == chair.charAt(0) && !n.equals(chair))
                                .count()
                        == 0;
    }

    /// The host as stated; else who speaks last in most items.
    private @Nullable String chair() {
        var named = record.header().chair();
        if (named != null) return named;
        for (var inference : record.inferred()) if (inference.about().equals("header.host")) return inference.value();
        Map<String, Integer> closings = new HashMap<>();
        int spoken = 0;
        for (var item : record.items()) {
            if (item.statements().size() < 2) continue;
            spoken++;
            closings.merge(item.statements().getLast().speaker().plain(), 1, Integer::sum);
        }
        if (record.items().size() == 1
                && spoken == 1
                && !record.header().present().isEmpty()) {
            var first = record.header().present().getFirst().name().plain();
            var statements = record.items().getFirst().statements();
            long times = statements.stream()
                    .filter(s -> s.speaker().plain().equals(first))
                    .count();
            if (times >= 2 || statements.getLast().speaker().plain().equals(first)) return first;
        }
        int needed = spoken / 2 + 1;
        return closings.entrySet().stream()
                .filter(e -> e.getValue() >= needed && e.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
