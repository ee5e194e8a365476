package luoshi.surface.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import luoshi.kernel.paper.Paper.Form;
import luoshi.kernel.paper.Paper.Head;
import luoshi.kernel.paper.Paper.Imprint;
import luoshi.kernel.paper.Paper.Roll;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Item;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Owner;
import org.jspecify.annotations.Nullable;

/// 会议纪要: decisions and duties of a meeting in the order of its items, without verbatim speech. It says what was read
/// and nothing more: an item whose outcome is not stated has none here.
public final class Minutes {

    private static final String NUMERALS = "一二三四五六七八九十";

    private final Proceedings meeting;
    private final List<Block> body = new ArrayList<>();

    private Minutes(Proceedings meeting) {
        this.meeting = meeting;
    }

    /// @param number 发文字号; empty for a draft
    /// @param printed the day on the imprint; without one there is no imprint
    public static Paper of(Proceedings meeting, String number, @Nullable LocalDate printed) {
        var minutes = new Minutes(meeting);
        minutes.lead();
        minutes.items();
        var name = meeting.name();
        return new Paper(
                Form.MINUTES,
                Head.of(mark(meeting), number),
                name.isEmpty() ? "" : name.endsWith("会议") || name.endsWith("会") ? name + "纪要" : name + "会议纪要",
                "",
                minutes.body,
                new Ending(List.of(), rolls(meeting), "", null, false, ""),
                List.of(),
                printed == null || meeting.body().isEmpty() ? null : new Imprint("", meeting.body() + "办公室", printed));
    }

    private static String mark(Proceedings meeting) {
        var group = meeting.name().contains("党组") && !meeting.body().isEmpty() ? "党组" : "";
        return meeting.body() + group + "会议纪要";
    }

    static List<Roll> rolls(Proceedings meeting) {
        var header = meeting.record().header();
        var rolls = new ArrayList<Roll>();
        roll(rolls, "出席", header.present());
        roll(rolls, "请假", header.absent());
        roll(rolls, "列席", header.nonvoting());
        return rolls;
    }

    private static void roll(List<Roll> rolls, String label, List<Attendee> people) {
        if (!people.isEmpty())
            rolls.add(new Roll(label, people.stream().map(p -> p.name().plain()).toList()));
    }

    private void lead() {
        var header = meeting.record().header();
        var lead = new StringBuilder();
        if (header.time() != null) lead.append(time(meeting)).append("，");
        if (header.host() != null) lead.append(header.host().plain()).append("主持");
        lead.append("召开").append(meeting.name().isEmpty() ? "会议" : meeting.name());
        if (header.place() != null) lead.append("，地点在").append(header.place().plain());
        body.add(Block.Paragraph.of(lead + "。现将会议议定事项纪要如下："));
    }

    /// With the year, so that the days of the duties can be told from it.
    static String time(Proceedings meeting) {
        var time = meeting.record().header().time();
        var day = meeting.day();
        if (time == null) return "";
        if (day == null) return time.words().plain();
        var date = Paper.day(day);
        var value = time.value();
        if (value == null || value.length() < 13) return date;
        int hour = Integer.parseInt(value.substring(11, 13));
        return date + (hour < 12 ? "上午" : hour < 18 ? "下午" : "晚上");
    }

    private void items() {
        opening();
        int n = 0;
        for (var item : meeting.record().items()) {
            if (item.n().equals("0")) continue;
            body.add(new Block.Heading(1, numeral(++n) + "、" + Proceedings.title(item)));
            outcome(item);
            duties(meeting.orders(item.n()));
        }
    }

    /// What was laid down outside the items.
    private void opening() {
        duties(meeting.orders("0"));
    }

    static String numeral(int n) {
        if (n <= 10) return NUMERALS.substring(n - 1, n);
        if (n < 20) return "十" + NUMERALS.charAt(n - 11);
        return NUMERALS.charAt(n / 10 - 1) + "十" + (n % 10 == 0 ? "" : NUMERALS.substring(n % 10 - 1, n % 10));
    }

    private void outcome(Item item) {
        var resolution = meeting.resolution(item);
        var reporters = item.reporters().stream().map(r -> r.plain()).distinct().collect(Collectors.joining("、"));
        var heard = reporters.isEmpty() ? "" : "会议听取了" + reporters + "的汇报";
        if (resolution == null) {
            if (!heard.isEmpty()) body.add(Block.Paragraph.of(heard + "。"));
            return;
        }
        var words = switch (resolution.outcome()) {
            case PASSED -> "会议同意该事项";
            case PRINCIPLE_AGREED -> "会议原则同意该事项";
            case REJECTED -> "会议不同意该事项";
            case POSTPONED -> "会议决定该事项暂缓审议";
            case NOTED -> "";
        };
        if (resolution.outcome() == Outcome.NOTED && heard.isEmpty()) heard = "会议听取了有关情况";
        var sentence = heard + (heard.isEmpty() || words.isEmpty() ? "" : "。") + words + "。";
        var place = resolution.words() == null
                ? item.title().place()
                : resolution.words().place();
        body.add(new Block.Paragraph("", sentence, meeting.source(place)));
    }

    private void duties(List<Directive> duties) {
        for (var duty : duties)
            body.add(new Block.Paragraph(
                    "", "会议要求，" + words(duty) + "。", meeting.source(duty.words().place())));
    }

    /// The duty in its own words; who and until when are added where they stood elsewhere.
    static String words(Directive duty) {
        var words = Proceedings.clause(work(duty));
        var added = new ArrayList<String>();
        var owners = duty.owners().stream()
                .filter(o -> o.role() != Owner.Role.REMIND)
                .map(o -> o.words().plain())
                .filter(name -> !words.contains(name))
                .distinct()
                .toList();
        if (!owners.isEmpty()) added.add("责任单位：" + String.join("、", owners));
        var deadline = duty.deadline();
        if (deadline != null && !words.contains(deadline.words().plain()))
            added.add("完成时限：" + deadline.words().plain());
        return added.isEmpty() ? words : words + "（" + String.join("；", added) + "）";
    }

    /// Of a row of a table what is to be done; its other cells say who and until when.
    private static String work(Directive duty) {
        var cells = duty.words().text().split("[\\t|｜]+");
        if (cells.length < 2) return duty.words().plain();
        var said = new HashSet<String>();
        duty.owners().forEach(o -> said.add(o.words().plain()));
        var deadline = duty.deadline();
        if (deadline != null) said.add(deadline.words().plain());
        return Arrays.stream(cells)
                .map(c -> c.replaceAll("\\s+", ""))
                .filter(c -> !c.isEmpty() && !says(c, said))
                .collect(Collectors.joining("，"));
    }

    /// Whether a cell names nothing but owners and the limit.
    private static boolean says(String cell, Set<String> said) {
        var rest = cell;
        for (var words : said) rest = rest.replace(words, "");
        return rest.replaceAll("[、，,；;/和及与]", "").isEmpty();
    }
}
