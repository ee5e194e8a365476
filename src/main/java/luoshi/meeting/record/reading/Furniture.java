package luoshi.meeting.record.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Wording;

/// 页面附着: page numbers, running heads and the frame of a web page: lines that belong to the paper and not to the text.
final class Furniture {

    private static final Wording PAGE_NUMBER = Wording.of(
            "[-—_·.~|]{0,3}\\d{1,4}[-—_·.~|]{0,3}|[-—]+\\d{1,4}[-—]+|第\\d{1,4}页(?:[/,，、|]?共\\d{1,4}页)?|共\\d{1,4}页[/,，、|]?第\\d{1,4}页"
                    + "|\\d{1,4}/\\d{1,4}|(?:Page|page|PAGE)\\d{1,4}(?:of\\d{1,4})?|第[一二三四五六七八九十百]{1,4}页");

    private static final Wording WEB = Wording.of("(?:您(?:现在)?的?(?:当前)?位置|当前位置|现在位置|所在位置)[：:].{0,60}|首页[>»|/].{0,60}"
            + "|(?:[【\\[（]?(?:打印|关闭|收藏|返回|分享|字体|大|中|小|上一篇|下一篇|关闭窗口|打印本页|返回顶部)[】\\]）]?[：:|/]?){2,}.{0,20}"
            + "|[【\\[]?(?:打印本页|打印|关闭窗口|关闭本页|返回顶部|返回列表)[】\\]]?"
            + "|(?:发布|发表|更新)(?:时间|日期)[：:].{0,80}|(?:信息|文章|稿件|新闻)?来源[：:].{0,60}|(?:浏览|阅读|点击|访问)(?:次数|量)[：:].{0,40}"
            + "|(?:责任|网站)?编辑[：:].{0,20}|(?:上|下)一(?:篇|条)[：:].{0,60}|分享到[：:]?.{0,30}|Copyright.{0,80}|版权所有.{0,60}"
            + "|(?:索引号|信息分类|主题分类|发文机关|发布机构|成文日期|公开类别|有效性)[：:].{0,60}|扫一扫.{0,30}|字体[：:]?[【\\[]?大.{0,20}");

    /// What such a line says behind other words.
    private static final Wording WEB_WORD = Wording.of("ICP备|本文|转载请注明|公众号|免费领取");
    private static final Wording WEB_SAYS = Wording.of(
            ".{0,30}ICP备.{0,40}|.{0,3}本文(?:来自|来源|转自).{0,50}|.{0,30}转载请注明.{0,30}|.{0,40}(?:关注|微信)公众号.{0,60}|.{0,30}免费领取.{0,40}");

    /// Without one of these no line belongs to a web page's frame.
    private static final Wording WEB_SIGN = Wording.of(
            "位置|首页|打印|关闭|收藏|返回|分享|字体|[大中小]|[上下]一[篇条]|时间|日期|来源|次数|量[：:]|编辑|Copyright|版权|ICP|索引号|分类|机关|机构|类别|有效性|扫一扫|本文|转载|公众号|免费");

    private final Set<String> repeated;

    private Furniture(Set<String> repeated) {
        this.repeated = repeated;
    }

    static Furniture of(List<Line> lines) {
        Map<String, Integer> tops = new HashMap<>();
        var numbered = new boolean[lines.size()];
        for (int i = 0; i < numbered.length; i++)
            numbered[i] = isPageNumber(lines.get(i).text());
        for (int i = 0; i < lines.size(); i++) {
            boolean edge = i == 0
                    || breaks(lines, i)
                    || breaks(lines, i - 1)
                    || breaks(lines, i + 1)
                    || numbered[i - 1]
                    || i + 1 < numbered.length && numbered[i + 1];
            if (!edge) continue;
            var text = withoutFigures(lines.get(i).text());
            if (!text.isEmpty() && text.length() <= 40 && !endsSentence(text)) tops.merge(text, 1, Integer::sum);
        }
        var repeated = new HashSet<String>();
        tops.forEach((text, count) -> {
            if (count >= 2) repeated.add(text);
        });
        return new Furniture(repeated);
    }

    /// A line of the paper's frame, where a sentence may be cut; `first` occurrences of a running head stay, they are
    /// the
    /// title.
    boolean owns(Line line, boolean first) {
        var text = line.text();
        return isPageNumber(text) || !first && !repeated.isEmpty() && repeated.contains(withoutFigures(text));
    }

    /// A line of the frame of a web page, which stands around the text and cuts no sentence.
    static boolean isOfWeb(Line line) {
        var text = line.text();
        return text.length() <= 90
                && WEB_SIGN.matcher(text).find()
                && (WEB.matcher(text).matches()
                        || WEB_WORD.matcher(text).find()
                                && WEB_SAYS.matcher(text).matches());
    }

    private static boolean breaks(List<Line> lines, int i) {
        return i >= 0 && i < lines.size() && lines.get(i).pageBefore();
    }

    private static boolean isPageNumber(String text) {
        char last = text.charAt(text.length() - 1);
        return (Fold.isDigit(last) || "页-—_·.~|".indexOf(last) >= 0)
                && PAGE_NUMBER.matcher(text).matches();
    }

    private static boolean endsSentence(String text) {
        return "。；！？：，、".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String withoutFigures(String text) {
        int figure = 0;
        while (figure < text.length() && !Fold.isDigit(text.charAt(figure))) figure++;
        if (figure == text.length()) return text;
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) < '0' || text.charAt(i) > '9') plain.append(text.charAt(i));
        return plain.toString();
    }
}
