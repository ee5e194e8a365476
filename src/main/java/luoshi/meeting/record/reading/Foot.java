package luoshi.meeting.record.reading;

import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 版尾: signatures, dates and distribution below the last agenda point.
final class Foot {

    private static final Wording LINE = Wording.of(
            "(?:此件|（此件|抄送|分送|发送|主送|报送?|印发|签发人?|附件|散会|参会人员签[字名]|与会人员签[字名]|记录人?签[字名]|主持人签[字名]|签[字名]|(?:参会|与会|到会|村民|居民)?(?:代表|党员|委员|人员)签[字名]|[\\p{IsHan}]{0,10}(?:监督人|监票人|计票人|唱票人|见证人)(?=[：:])|（?此页无正文）?)(?:[：:|（].*|。?)"
                    + "|(?!.{0,8}(?:时限|期限|节点|完成|整改)).{0,24}\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发)?|[〇二一三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|[-—=_·.*]{2,}");

    private Foot() {}

    static boolean isFoot(Prose prose, Paragraph p) {
        if (p.length() > 120) return false;
        var text = prose.subSequence(p.from(), p.to());
        return LINE.matcher(text).matches() || p.length() <= 4 && Names.isName(text);
    }
}
