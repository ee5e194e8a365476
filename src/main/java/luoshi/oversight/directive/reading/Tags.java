package luoshi.oversight.directive.reading;

import java.util.regex.Pattern;
import luoshi.kernel.phrase.Prose;

/// 责任标注: （责任单位：甲；完成时限：6月底）, 责任人：乙 and the like; they belong to the duty before them.
final class Tags {

    private static final Pattern TAG = Pattern.compile(
            "(?:责任|牵头|主办|承办|主责|落实|整改|配合|协办)(?:单位|部门|处室|科室|人|领导|方)[：:]|(?:完成|整改|办理|落实)(?:时限|时间|期限|日期)[：:]|时限[：:]");

    private Tags() {}

    static boolean in(Prose prose, int from, int to) {
        return TAG.matcher(prose).region(from, to).find();
    }

    /// Whether a sentence is a tag and nothing else.
    static boolean opens(Prose prose, int from, int to) {
        int at = from;
        while (at < to && "（(【[".indexOf(prose.charAt(at)) >= 0) at++;
        return TAG.matcher(prose).region(at, to).lookingAt();
    }
}
