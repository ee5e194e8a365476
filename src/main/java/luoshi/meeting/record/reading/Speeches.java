package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.meeting.record.Statement;
import org.jspecify.annotations.Nullable;

/// 发言: who speaks from where to where inside an agenda point. A speech goes on over paragraphs until the next label,
/// the
/// meeting's own words (会议决定……) or the end of the point.
final class Speeches {

    private static final Pattern SAID = Pattern.compile(
            "(?:同志|先生|女士)?(?:在(?:会上|发言|讨论|总结|讲话)[^，。：]{0,12})?(?:作)?(?:了)?(?:总结|补充|重点|最后|主要|详细|简要|首先|接着|随后)?(?:指出|强调|表示|认为|提出|建议|要求|说|补充|总结|发言|汇报|介绍|传达|通报|宣读|讲话|点评|回应|回答|提问|询问|作总结讲话|作了发言|部署|插话|解释|答复|汇报了|认可)(?:了|道)?");
    private static final Pattern MEETING = Pattern.compile(
            "(?:会议|与会|经(?:会议|党组|集体|充分|认真)?(?:研究|讨论|表决|审议)|经过|最后，?会议|党组会议|表决结果|投票结果|决议|决定事项|议定事项|结论|会议结论|遗留问题|落实情况|行动项|待办|散会|会议于|会议结束|本议题|该议题|主持人宣布|[【（(]?(?:会议)?(?:决议|结论|议定))");
    private static final Pattern UNIT = Pattern.compile(
            "[\\p{IsHan}A-Za-z0-9]{0,14}(?:单位|方|公司|物业|居委会|业主|监理|局|处|科|街道|中心|镇|村|部|组|会|代表|主持人|主席|书记|主任|组长|村民|居民|家长|老师|校方|院长|校长|甲方|乙方|总包|分包|施工|设计|董事长|监事)");
    private static final Set<String> NOT_SPEAKERS = Set.of(
            ("责任单位 牵头单位 配合单位 责任部门 牵头部门 配合部门 责任人 责任方 主办单位 协办单位 承办单位 参会单位 建设单位 编制单位 完成时限 完成时间 时限 会议决定 会议要求 会议强调 会议指出 会议认为 结论 决议 说明"
                            + " 案由 遗留问题 议定事项 存在问题 主要问题 下一步 备注 附件 表决 表决结果 表决情况 投票 下次例会 下次会议 下次组会 汇报人 报告人 提案人 汇报单位 责任领导 分管领导 联系人 经办人 主办部门 协办部门 落实单位 整改单位 来源单位 发布单位 印发单位 抄送单位")
                    .split(" "));
    private static final Pattern TOPIC_LABEL = Pattern.compile(
            "[周月年日]$|协调|质量|进度|安全|问题|措施|目标|计划|情况|讨论|材料|数据|费用|时间|结果|现状|背景|依据|内容|事项|要求|建议|原因|影响|风险|^(?:上|下|本)");
    private static final Pattern FAMILIAR = Pattern.compile(
            "[\\p{IsHan}\\uE000]{1,3}(?:嫂|叔|伯|姨|哥|姐|婶|爷|奶奶|太|生|妈|阿姨|师傅|先生|小姐|女士|老师|大爷|大娘)|老[\\p{IsHan}]");
    private static final int LABEL = 26;

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Set<String> known;
    private final Set<String> repeated;

    Speeches(Prose prose, List<Paragraph> paragraphs, Set<String> known) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.known = known;
        this.repeated = repeated();
    }

    /// Short labels that come again and again at the head of paragraphs: people whom no list names.
    private Set<String> repeated() {
        var counts = new java.util.HashMap<String, Integer>();
        for (var p : paragraphs) {
            int colon = p.from();
            while (colon < p.to() && colon - p.from() <= 4 && prose.charAt(colon) != '：') colon++;
            if (colon >= p.to() || colon - p.from() > 4 || colon - p.from() < 2) continue;
            var label = prose.text().substring(p.from(), colon);
            boolean word = Names.isOfficeWord(label)
                    || NOT_SPEAKERS.contains(label)
                    || Field.at(prose, p.from(), p.to()) != null
                    || TOPIC_LABEL.matcher(label).find();
            if (!word && label.chars().allMatch(c -> Fold.isHan((char) c))) counts.merge(label, 1, Integer::sum);
        }
        counts.values().removeIf(n -> n < 2);
        return counts.keySet();
    }

    /// Where a label begins, the speaker's name in it, and where the words begin.
    private record Label(int at, int nameFrom, int nameTo, int wordsFrom, boolean told) {}

    /// A stretch that may be said by somebody.
    private record Stretch(int from, int to, boolean paragraph) {}

    List<Statement> read(int firstParagraph, int endParagraph, int titleTo) {
        var statements = new ArrayList<Statement>();
        Label open = null;
        int openEnd = 0;
        for (var stretch : stretches(firstParagraph, endParagraph, titleTo)) {
            var labels = labels(stretch);
            int first = labels.isEmpty() ? stretch.to : labels.getFirst().at;
            if (open != null && first > stretch.from) {
                if (endsSpeech(stretch) || open.told && stretch.paragraph) {
                    close(statements, open, openEnd);
                    open = null;
                } else openEnd = first;
            }
            for (int i = 0; i < labels.size(); i++) {
                close(statements, open, openEnd);
                open = labels.get(i);
                openEnd = i + 1 < labels.size() ? labels.get(i + 1).at : stretch.to;
            }
        }
        close(statements, open, openEnd);
        return statements;
    }

    private List<Stretch> stretches(int firstParagraph, int endParagraph, int titleTo) {
        var stretches = new ArrayList<Stretch>();
        for (int i = firstParagraph; i < endParagraph; i++) {
            var p = paragraphs.get(i);
            int from = Math.max(p.from(), i == firstParagraph ? Math.min(titleTo, p.to()) : p.from());
            while (from < p.to() && i == firstParagraph && "。；，：、）".indexOf(prose.charAt(from)) >= 0) from++;
            if (from < p.to()) stretches.add(new Stretch(from, p.to(), true));
        }
        return trimmed(stretches);
    }

    /// Without the names that stand alone at the end: signatures.
    private List<Stretch> trimmed(List<Stretch> stretches) {
        int end = stretches.size();
        while (end > 0 && isNameAlone(stretches.get(end - 1).from, stretches.get(end - 1).to)) end--;
        if (stretches.size() - end < 2) return stretches;
        var kept = new ArrayList<>(stretches.subList(0, end));
        if (end == 0) return kept;
        var last = kept.getLast();
        int stop = lastStop(last);
        if (stop > last.from && isNameAlone(stop, last.to))
            kept.set(end - 1, new Stretch(last.from, stop, last.paragraph));
        return kept;
    }

    private int lastStop(Stretch stretch) {
        int i = stretch.to;
        while (i > stretch.from && "。！？；".indexOf(prose.charAt(i - 1)) < 0) i--;
        return i;
    }

    private boolean isNameAlone(int from, int to) {
        return to - from <= 4
                && to > from
                && (known.contains(prose.text().substring(from, to)) || Names.isName(prose.subSequence(from, to)));
    }

    private boolean endsSpeech(Stretch stretch) {
        return MEETING.matcher(prose).region(stretch.from, stretch.to).lookingAt();
    }

    private void close(List<Statement> statements, @Nullable Label label, int end) {
        if (label == null) return;
        int from = label.wordsFrom, to = end;
        while (to > from && (prose.charAt(to - 1) == '\n' || prose.charAt(to - 1) == '|')) to--;
        while (from < to && "，、\n|".indexOf(prose.charAt(from)) >= 0) from++;
        if (from >= to) return;
        int name = label.nameFrom;
        for (int i = label.nameFrom; i <= label.nameTo; i++) {
            if (i < label.nameTo && "/、&".indexOf(prose.charAt(i)) < 0) continue;
            if (i > name)
                statements.add(new Statement(prose.quote(name, i), prose.place(from, to), Stances.in(prose, from, to)));
            name = i + 1;
        }
    }

    private List<Label> labels(Stretch stretch) {
        var labels = new ArrayList<Label>();
        var first = at(stretch.from, stretch.to);
        if (first != null) labels.add(first);
        for (int i = stretch.from + 1; i < stretch.to; i++) {
            if (prose.charAt(i) != '：') continue;
            int from = i;
            while (from > stretch.from && i - from < 8 && "。；！？\n|”".indexOf(prose.charAt(from - 1)) < 0) from--;
            if (from == stretch.from || i - from < 2 || i - from >= 8) continue;
            if (!labels.isEmpty() && from < labels.getLast().wordsFrom) continue;
            var name = Names.within(prose, from, i);
            if (name != null && known.contains(prose.text().substring(name[0], name[1])))
                labels.add(new Label(from, name[0], name[1], i + 1, false));
        }
        if (labels.isEmpty()) toldInside(stretch, labels);
        return labels;
    }

    /// Speech told in sentences: 高明说，……。和平建议，……. Each known name at the head of a sentence begins one.
    private void toldInside(Stretch stretch, List<Label> labels) {
        for (int i = stretch.from + 1; i < stretch.to; i++) {
            if (prose.charAt(i - 1) != '。') continue;
            var label = told(i, stretch.to);
            if (label != null
                    && known.contains(prose.text().substring(label.nameFrom, label.nameTo))
                    && label.nameFrom == i) labels.add(label);
        }
    }

    private @Nullable Label at(int from, int to) {
        int start = from;
        var number = Numbering.at(prose, from, to);
        if (number != null && number.style() != Numbering.Style.COUNTING) start = number.end();
        int colon = start;
        while (colon < to && colon - start < LABEL && "：，。；！？\n".indexOf(prose.charAt(colon)) < 0) colon++;
        if (colon < to && prose.charAt(colon) == '：' && colon > start) {
            var label = colonLabel(from, start, colon, to);
            if (label != null) return label;
        }
        if (number != null) return null;
        if (isNameAlone(from, to) && known.contains(prose.text().substring(from, to)))
            return new Label(from, from, to, to, false);
        return told(from, to);
    }

    private @Nullable Label colonLabel(int from, int start, int colon, int to) {
        int end = colon;
        int bracket = start;
        while (bracket < colon && prose.charAt(bracket) != '（' && prose.charAt(bracket) != '(') bracket++;
        if (bracket < colon && bracket > start) end = bracket;
        var words = prose.text().substring(start, end);
        if (NOT_SPEAKERS.contains(words) || words.isEmpty()) return null;
        boolean plain = start == from;
        var said = SAID.matcher(prose).region(start, end);
        while (said.find()) {
            if (said.end() == end && said.start() > start + 1) {
                end = said.start();
                break;
            }
        }
        var familiar = knownAtEnd(start, end);
        if (familiar != null) return new Label(from, familiar[0], familiar[1], colon + 1, false);
        var name = Names.within(prose, start, end);
        boolean surnameOnly = name != null
                && name[1] < end
                && name[1] - name[0] == 2
                && Names.isCompoundSurname(prose.subSequence(name[0], name[1]));
        if (name != null && !surnameOnly) {
            var who = prose.text().substring(name[0], name[1]);
            if (known.contains(who) || Names.isName(who) && plain)
                return new Label(from, name[0], name[1], colon + 1, false);
        }
        if (!plain || colon + 1 >= to) return null;
        if (Names.mayLabel(words) || FAMILIAR.matcher(words).matches() || repeated.contains(words))
            return new Label(from, start, end, colon + 1, false);
        var host = Field.at(prose, start, to);
        if (host != null && host.kind() != Field.Kind.HOST) return null;
        if (end - start <= 12 && UNIT.matcher(words).matches() && to - colon > 3)
            return new Label(from, start, end, colon + 1, false);
        if (isHandle(words)) return new Label(from, start, end, colon + 1, false);
        return null;
    }

    /// A known name at the end of a label, whatever post stands before it: 总工张三, 张三同志.
    private int @Nullable [] knownAtEnd(int start, int end) {
        int stop = end;
        for (var tail : new String[] {"同志", "先生", "女士", "老师"})
            if (stop - start > 3 && prose.text().startsWith(tail, stop - 2)) stop -= 2;
        for (int from = start; from < stop - 1; from++)
            if (known.contains(prose.text().substring(from, stop))) return new int[] {from, stop};
        return null;
    }

    /// Latin names and handles, alone or joined by a stroke.
    private static boolean isHandle(String words) {
        if (words.length() < 2 || words.length() > 24) return false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || Fold.isDigit(c) || "/_.-、@".indexOf(c) >= 0))
                return false;
        }
        return Character.isLetter(words.charAt(0)) || words.charAt(0) == '@';
    }

    /// 张三同志指出，……: the speech told as prose.
    private @Nullable Label told(int from, int to) {
        for (int end = Math.min(to, from + 14); end > from + 1; end--) {
            var said = SAID.matcher(prose).region(end, to);
            if (!said.lookingAt()
                    || said.end() >= to
                    || "，：。".indexOf(prose.charAt(said.end())) < 0 && !isReport(said.group())) continue;
            var name = Names.within(prose, from, end);
            if (name == null) continue;
            var who = prose.text().substring(name[0], name[1]);
            boolean dressed = name[0] > from || name[1] < end || said.group().startsWith("同志");
            if (known.contains(who) || known.size() < 3 && dressed && Names.isName(who)) {
                int words = "，：".indexOf(prose.charAt(said.end())) >= 0 ? said.end() + 1 : said.end();
                return new Label(from, name[0], name[1], words, true);
            }
        }
        return null;
    }

    private static boolean isReport(String said) {
        return said.endsWith("汇报")
                || said.endsWith("汇报了")
                || said.endsWith("介绍")
                || said.endsWith("传达")
                || said.endsWith("通报")
                || said.endsWith("介绍了");
    }
}
