package luoshi.meeting.record.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Prose;
import org.jspecify.annotations.Nullable;

/// 带记号的句式: a costly pattern that cannot match without a sign (主持, 率). It is tried around the first signs only, so
/// that a text of any length and shape costs the same few steps.
record Signed(String sign, Pattern pattern) {

    private static final String LED =
            "(?<who>[^，。；\\n：率]{2,40}?)(?:同志)?(?:%s)(?<led>[^。；\\n]{3,240}?)(?:等)?(?:同志)?(?:一行)?(?:，)?(?:赴|到|在|前往|深入)(?<at>[^，。；\\n]{2,24}?)(?:现场|实地|召开|组织|专题|开展|调研|，|就)";

    /// How a lead sentence says who took the chair, where, and who came along.
    static final List<Signed> CHAIRING = List.of(
            of("主持", "(?:在|于)(?<at>[^，。；\\n在于由]{2,24})由(?<who>[^，。；\\n]{2,16}?)(?:同志)?(?:亲自)?(?:召集并)?主持"),
            of("主持", "(?:会议|例会|本次会议|大会)由(?!我主持)(?<who>[^，。；\\n]{2,40}?)(?:同志|先生|女士)?(?:负责|亲自)?(?:召集并|召集和|组织并)?主持"),
            of(
                    "主持",
                    "(?<who>[^，。；\\n：]{2,40}?)(?<!由我)(?:同志)?(?:(?:在|于|到)(?<at>[^，。；\\n]{2,30}?))?主持(?:召开|了|会议|并讲话|并作|[\\p{IsHan}]{0,6}会(?=[，。]|$)|(?=[，。])|$)"),
            of(
                    "召开",
                    "(?<who>[^，。；\\n：]{0,40}?(?:书记|[市县区州镇乡局部处科院校所站厂队厅司馆台行会社矿]长|主任|指挥长?|秘书长|主席|经理|董事长|理事长|总裁|总监|委员|常委|巡视员|调研员|工程师|政委)[\\p{IsHan}\\uE000]{2,4}?)(?:同志)?，?(?:在|于)(?<at>[^，。；\\n]{2,30}?)(?:组织|专题|牵头|集中|现场)?(?:召开|召集)"),
            of(
                    "召开",
                    "(?<who>(?:[^，。；\\n：]{0,12}?)(?:书记|[市县区州镇乡局院校]长|主任|董事长|总经理)[\\p{IsHan}\\uE000]{2,4}?)(?:同志)?(?:主持)?召开(?=[^，。；\\n]{2,30}会)"),
            of(
                    "召集",
                    "(?<who>[^，。；\\n：]{0,40}?(?:书记|[市县区州镇乡局部处科院校所站厂队厅司馆台行会社矿]长|主任|指挥长?|秘书长|主席|经理|董事长|理事长|总裁|总监|委员|常委|巡视员|调研员|工程师|政委)[\\p{IsHan}\\uE000]{2,4}?)(?:同志)?，?(?:在|于)(?<at>[^，。；\\n]{2,30}?)(?:组织|专题|牵头|集中|现场)?(?:召开|召集)"),
            of("带领", LED.formatted("带领")),
            of("率", LED.formatted("率领|率")));

    private static final int SIGNS = 6;
    private static final int BEFORE = 80;
    private static final int PAST = 320;

    private static Signed of(String sign, String pattern) {
        return new Signed(sign, Pattern.compile(pattern));
    }

    /// The first match around one of the first signs; null where there is none.
    @Nullable
    Matcher find(Prose prose, int from, int to) {
        int at = prose.text().indexOf(sign, from);
        for (int tried = 0; at >= 0 && at < to && tried < SIGNS; tried++) {
            int end = Math.min(to, at + PAST);
            var m = pattern.matcher(prose).region(Math.max(from, at - BEFORE), end);
            if (m.useAnchoringBounds(end == to).find()) return m;
            at = prose.text().indexOf(sign, at + 1);
        }
        return null;
    }
}
