package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 散列行: 在村委会楼上　书记张三主持　到会的有李四　王五　赵六列席　钱七记: a line of the head whose parts stand apart, by blanks
/// or strokes, and bear no labels or few.
final class Parts {
    private static final Wording HOST = Wording.of("(?<who>[^，。；：]{2,24}?)(?:同志)?主持(?:会议)?");
    private static final Wording RECORDER = Wording.of(
            "(?:记录|纪录)(?:人|员)?(?:是|为|由)?(?<by>[\\p{IsHan}\\uE000]{2,4})|(?<who>[\\p{IsHan}\\uE000]{2,12}?)(?:兼|负责|作)?(?:会议)?(?:记录|纪录|记)");
    private static final Wording DID =
            Wording.of("(?<who>[^：]{2,60}?)(?<verb>列席|旁听|出席|到会|到场|参加|请假|缺席|没来|没到|未到|出差|休假|住院|外出)(?:（[^（）]*）)?");
    private static final Wording AWAY = Wording.of("(?<who>[^（）]{2,14})（[^（）]*(?<verb>未到|请假|没来|没到|缺席|出差|住院)[^（）]*）");
    private static final Wording LISTED =
            Wording.of("(?<verb>到会|出席|参加|列席|请假|缺席|与会|参会|来)的?(?:还)?(?:人|人员|同志)?(?:有|是|为)(?<who>[^：]{2,60})");
    private static final Wording ROOM = Wording.of("在?(?<at>[\\p{IsHan}\\dA-Z]{2,14}(?:室|厅|堂|馆|楼上?|大院|活动室|\\d{3,4}))");
    private static final int FEWEST = 3, MANY = 5, LONGEST = 400;

    private final Prose prose;
    private final Head head;

    Parts(Prose prose, Head head) {
        this.prose = prose;
        this.head = head;
    }

    /// Reads such a line; false where it is none.
    boolean read(Paragraph p) {
        var parts = p.length() > LONGEST ? List.<int[]>of() : cut(p);
        if (parts.size() < FEWEST || parts.stream().noneMatch(this::tells)) return false;
        boolean lists = head.names(Field.Kind.PRESENT).isEmpty() && parts.size() >= MANY;
        int from = -1, to = -1;
        for (var part : parts) {
            var did = DID.matcher(prose).region(part[0], part[1]);
            if (!did.matches()) did = AWAY.matcher(prose).region(part[0], part[1]);
            var listed = LISTED.matcher(prose).region(part[0], part[1]);
            if (host(part) || recorder(part) || room(part)) continue;
            var label = label(part);
            if (label != null && label.isValue()) value(label, part[1]);
            if (!lists) continue;
            if (label != null && label.isList()) put(label.kind(), label.valueFrom(), part[1]);
            else if (listed.matches()) put(Roll.kindOf(listed.group("verb")), listed.start("who"), part[1]);
            else if (did.matches()) {
                var kind = Roll.kindOf(did.group("verb"));
                if (kind == Field.Kind.PRESENT && from >= 0) put(kind, from, to);
                put(kind, did.start("who"), did.end("who"));
            } else if (NameList.looksLike(prose, part[0], part[1]) || Names.within(prose, part[0], part[1]) != null) {
                if (from < 0) from = part[0];
                to = part[1];
                put(Field.Kind.PRESENT, part[0], part[1]);
            }
        }
        return true;
    }

    private List<int[]> cut(Paragraph p) {
        var parts = new ArrayList<int[]>();
        int from = p.from(), depth = 0;
        for (int i = p.from(); i <= p.to(); i++) {
            boolean stroke = i < p.to() && "/|".indexOf(prose.charAt(i)) >= 0;
            if (i < p.to() && prose.charAt(i) == '（') depth++;
            if (i < p.to() && prose.charAt(i) == '）') depth--;
            if (i < p.to() && (depth > 0 || !stroke && prose.gapBefore(i) == 0)) continue;
            int to = i;
            while (to > from && "，。；".indexOf(prose.charAt(to - 1)) >= 0) to--;
            var last = parts.isEmpty() ? null : parts.getLast();
            boolean labelled = last != null && Field.alone(prose, last[0], last[1]) != null;
            if (to > from && labelled) last[1] = to;
            else if (to > from) parts.add(new int[] {from, to});
            from = stroke ? i + 1 : i;
        }
        return parts;
    }

    private boolean tells(int[] part) {
        var label = label(part);
        return label != null && (label.kind() == Field.Kind.HOST || label.kind() == Field.Kind.RECORDER)
                || HOST.fills(prose, part[0], part[1])
                || DID.fills(prose, part[0], part[1]) && part[1] - part[0] < 16;
    }

    private void put(Field.Kind kind, int from, int to) {
        var list = head.names(kind);
        for (var entry : NameList.read(prose, from, to)) {
            var name = Names.within(prose, entry.from(), entry.to());
            var own = name == null ? entry : new NameList.Entry(name[0], name[1], entry.note(), entry.absent());
            if (NameList.lacks(list, own)) list.add(own);
        }
    }

    /// A label with a colon, or one that a blank parts from its value.
    private @Nullable Field label(int[] part) {
        var label = Field.at(prose, part[0], part[1]);
        var bare = label != null ? null : Field.bare(prose, part[0], part[1]);
        boolean parted = bare != null && bare.valueFrom() < part[1] && prose.gapBefore(bare.valueFrom()) > 0;
        return parted ? bare : label;
    }

    private void value(Field label, int to) {
        switch (label.kind()) {
            case HOST, RECORDER, CHECKER -> supply(label.kind(), label.valueFrom(), to);
            case PLACE -> head.supply(Field.Kind.PLACE, prose.quote(label.valueFrom(), to));
            default -> {}
        }
    }

    private boolean host(int[] part) {
        var host = HOST.matcher(prose).region(part[0], part[1]);
        return host.matches() && supply(Field.Kind.HOST, host.start("who"), host.end("who"));
    }

    private boolean recorder(int[] part) {
        var recorder = RECORDER.matcher(prose).region(part[0], part[1]);
        if (!recorder.matches()) return false;
        var by = recorder.group("by") != null ? "by" : "who";
        return supply(Field.Kind.RECORDER, recorder.start(by), recorder.end(by));
    }

    private boolean supply(Field.Kind kind, int from, int to) {
        var name = Names.within(prose, from, to);
        if (name != null) head.supply(kind, prose.quote(name[0], name[1]));
        return name != null;
    }

    private boolean room(int[] part) {
        var room = ROOM.matcher(prose).region(part[0], part[1]);
        if (!room.matches() || Names.isName(prose.subSequence(part[0], part[1]))) return false;
        head.supply(Field.Kind.PLACE, prose.quote(room.start("at"), room.end("at")));
        return true;
    }
}
