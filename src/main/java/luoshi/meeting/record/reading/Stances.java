package luoshi.meeting.record.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.Stance;
import org.jspecify.annotations.Nullable;

/// 表态: the opinion a speech states, looked for in its first clauses and in its last sentence.
final class Stances {

    private static final Wording MINE =
            Wording.of("[^，。]{1,14}我(?:个人|方)?(?:双手|举双手|完全|也|都|是|坚决){0,8}(?<what>不同意|不赞成|赞成|同意|支持|反对|弃权)");
    private static final Wording JOINS = Wording.of(
            "(?:我|也|完全|都|个人|表示){0,4}(?:赞成|同意|支持|赞同|附议)(?<who>[\\p{IsHan}\\uE000]{2,5}?)(?:同志|先生|女士)?的?(?:意见|看法|建议|说法|观点|主张)");
    private static final Map<Stance, Wording> WORDS = new LinkedHashMap<>();

    static {
        String self =
                "^(?:好的?，|嗯，|那就|总的来说，?|总体上?，?|大方向|我家|我个人|个人|业委会|居委会|我们?|本人|我方|是|倒是|对此|其余的?|其[他它]的?|别的|我?觉得，?|我看，?|我想，?|我的?建议是?，?|对这个方案|对该方案|对该议题|这个(?:事|方案|议题)|这个(?=(?:要得|可以|行|好|同意)[，。])|基本上?|完全|一致|也|都|都是|表示|认为|没问题，|我再说两句，|我的意见是?，?|那我|没什么说的，|我是|持|第[（(]?[一二三四五六七八九十\\d]{1,2}[）)]?项|(?:这个|该|本)?[\\p{IsHan}]{0,4}(?:办法|方案|议题|请示|草案|名单|预算|计划)(?=(?:就)?(?:原则(?:上)?)?通过[，。；])){0,8}";
        WORDS.put(Stance.ABSTAIN, Wording.of(self + "(?:弃权|投弃权票|保留意见(?!，)|(?:申请)?回避(?=[，。]|表决|$)|不发表意见|暂不表态)"));
        WORDS.put(
                Stance.POSTPONE,
                Wording.of(
                        self
                                + "(?:建议|提议|主张|我看|是不是|能不能|可不可以|要不要|倾向于?|先|应|还是|就|不如|最好|要不){0,8}(?:缓议|缓一缓|暂缓|缓一下|缓一步|先放一放|放一放|下次(?:会议?)?再(?:议|上会|研究|定)|再议|延后再议|今天(?:先)?(?:就)?不(?:定|议|讨论)|先不定|暂不(?:讨论|表决|上会|研究))"));
        WORDS.put(
                Stance.DISAGREE,
                Wording.of(
                        self
                                + "(?:不同意(?!见)|不[太大](?:同意|赞成|赞同|支持)|不赞成|不赞同|不(?:建议|主张|推荐)|反对|不支持|持?保留意见(?=，)|坚决不行|不行(?=[，。])|不认可|难以同意|投反对票|不能同意|有不同意见(?!会后|可以)|(?:那就|就)?不(?:减|批|给|办|接|做|搞|买|上)了?(?=[，。]|$))|^[^，。]{0,14}(?:不能做|不能批|不能办|行不通|不可行|不往下走|维持现状)"));
        WORDS.put(Stance.PRINCIPLE, Wording.of(self + "(?:原则上?(?:同意|支持|赞成|通过|赞同|可以)|原则性同意|大体同意|基本同意)"));
        WORDS.put(
                Stance.NO_OBJECTION,
                Wording.of(
                        self
                                + "(?:无(?:其他|其它|不同|补充|反对)?意见|没有?(?:其他|其它|不同|什么|补充|别的|反对)?(?:的)?意见|无异议|没有?异议|没什么意见|没有不同意见|没有?补充意见)"));
        WORDS.put(
                Stance.AGREE,
                Wording.of(
                        self
                                + "(?:\\+1|收到|就这么办|就这么定|要得|没得说|那?就?定了|同意|赞成|赞同|附议|可以|认可|认同|支持|好的|行[，。]|没问题|投赞成票|通过|按(?:这个|此|上述)(?:方案|意见)(?:办|执行)|拥护)"));
    }

    /// How far into a clause its stand is looked for.
    private static final int LONGEST = 80;

    private Stances() {}

    /// The stance of a speech, or null when it states none.
    static @Nullable Stance in(Prose prose, int from, int to) {
        int clause = from;
        for (int k = 0; k < 3 && clause < to; k++) {
            int stop = stop(prose, clause, to);
            var stance = at(prose, clause, Math.min(to, stop + 1));
            if (stance == Stance.AGREE && !isPermission(prose, clause, stop)) return narrowed(prose, clause, stop, to);
            if (stance != null && stance != Stance.AGREE) return stance;
            if (k == 0 && stop < to && "。；！？".indexOf(prose.charAt(stop)) >= 0 && stop - clause > 12) break;
            clause = stop + 1;
        }
        return closing(prose, from, to, clause);
    }

    /// 赞成李局意见: whose opinion a speech joins, as the text names that person; null where it joins nobody's.
    static @Nullable String joined(Prose prose, int from, int to) {
        var joins = JOINS.matcher(prose).region(from, Math.min(to, from + LONGEST));
        return joins.lookingAt() ? joins.group("who") : null;
    }

    /// An assent that the next clause narrows: 大方向我赞成，原则上同意; 同意他的意见，不接。
    private static Stance narrowed(Prose prose, int from, int stop, int to) {
        if (stop >= to || prose.charAt(stop) != '，') return Stance.AGREE;
        int next = stop(prose, stop + 1, to);
        var stance = at(prose, stop + 1, Math.min(to, next + 1));
        boolean refers = prose.subSequence(from, stop).toString().endsWith("意见");
        if (stance == Stance.PRINCIPLE
                || refers && next - stop <= 5 && (stance == Stance.DISAGREE || stance == Stance.POSTPONE))
            return stance;
        return Stance.AGREE;
    }

    /// 可以 with a verb behind it allows something; alone it agrees.
    private static boolean isPermission(Prose prose, int from, int stop) {
        var words = prose.subSequence(from, stop).toString();
        return words.startsWith("可以") && words.length() > 4
                || words.startsWith("支持") && words.length() > 16
                || words.startsWith("通过") && words.length() > 3;
    }

    private static @Nullable Stance closing(Prose prose, int from, int to, int looked) {
        int end = to;
        while (end > from && "。！\n".indexOf(prose.charAt(end - 1)) >= 0) end--;
        int start = end;
        while (start > from && "。；！？\n".indexOf(prose.charAt(start - 1)) < 0) start--;
        start = Math.max(start, Math.min(looked, end));
        while (start < end) {
            int stop = stop(prose, start, end);
            var stance = at(prose, start, Math.min(to, stop + 1));
            if (stance != null && stop - start <= 16 && !isPermission(prose, start, stop)) return stance;
            start = stop + 1;
        }
        return null;
    }

    private static int stop(Prose prose, int from, int to) {
        int i = from;
        while (i < to && "，。；！？\n".indexOf(prose.charAt(i)) < 0) i++;
        return i;
    }

    private static @Nullable Stance at(Prose prose, int from, int to) {
        for (var entry : WORDS.entrySet())
            if (entry.getValue()
                    .matcher(prose)
                    .region(from, Math.min(to, from + LONGEST))
                    .lookingAt()) return entry.getKey();
        var mine = MINE.matcher(prose).region(from, to);
        if (!mine.lookingAt()) return null;
        return switch (mine.group("what")) {
            case "弃权" -> Stance.ABSTAIN;
            case "反对", "不同意", "不赞成" -> Stance.DISAGREE;
            default -> Stance.AGREE;
        };
    }
}
