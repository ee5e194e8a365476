package luoshi.oversight.directive.reading;

import java.util.regex.Pattern;
import luoshi.kernel.phrase.Prose;

/// 意愿: how a participant who cannot order says what should be or will be done.
final class Intents {

    private static final Pattern SUGGEST = Pattern.compile("建议|提议|希望|能不能|能否|可否|是否可以|最好|不妨|我觉得应|我认为应|我看应|还是应|是不是");
    private static final Pattern PROMISE = Pattern.compile(
            "^(?:[^，。；]{0,12}?)(?:我|我们|我处|我科|我局|我方|我公司|我来|我去|我这边|本周我|我负责|这个我)(?!不|是|侧面|分管的|家|觉得|认为|看|个人|建议|的意见|同意|局(?:的|有|去年)|们?(?:的|是|有|已|也有|去年|前期|目前))");
    /// What a participant says will be done on his side: 争取8月底签合同, 7月中旬可以改完, 十天之内做完.
    private static final Pattern UNDERTAKES =
            Pattern.compile("争取|力争|保证|可以[^，。；]{0,4}完|能[^，。；]{0,6}完|(?:拿|报|排|做|编)(?:出来|出|好|完)(?:$|[，。])|挂网|交图|试行版|测试版");
    private static final Pattern INTENDS =
            Pattern.compile("(?:明年|下一步|接下来|后续|今后|下阶段)[^，。；]{0,4}(?:会同|联合|继续|抓紧|准备|计划|打算|要|把|组织|开展)|今年继续");

    private Intents() {}

    /// 建议, 希望, 能不能.
    static boolean suggests(Prose prose, int from, int to) {
        return SUGGEST.matcher(prose).region(from, to).find();
    }

    /// 我……, 我处……: the speaker speaks of himself.
    static boolean promises(Prose prose, int from, int to) {
        return PROMISE.matcher(prose).region(from, to).lookingAt();
    }

    static boolean undertakes(Prose prose, int from, int to) {
        return UNDERTAKES.matcher(prose).region(from, to).find();
    }

    /// 明年会同……, 下一步继续……: a plan without a word of duty.
    static boolean intends(Prose prose, int from, int to) {
        return INTENDS.matcher(prose).region(from, to).find();
    }
}
