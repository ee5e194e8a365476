package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Names;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;

/// 名单: who reports, speaks or records stands in the attendance list, and in one part of it only.
final class ListedPeople implements Reasoning {

    private static final String OFFICE = "长总工局处科室办站所队委司组";
    private static final List<String> NO_PERSON = List.of("单位", "中心", "主任", "书记", "经理", "总监", "委员", "代表", "负责人", "人员");

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var record = sitting.record();
        var listed = listed(record);
        if (listed.isEmpty()) return;
        switch (bench.values().text("who")) {
            case "reporter" -> {
                for (var item : record.items()) reporters(bench, item, listed, isOpen(sitting));
            }
            case "speaker" -> {
                for (var item : record.items()) speakers(bench, item, listed, isOpen(sitting));
            }
            case "recorder" -> recorder(bench, record, listed);
            case "twice" -> twice(bench, record);
            case "absent" -> absent(sitting, bench);
            default -> throw bench.values().wrong("who", "不认识");
        }
    }

    private static Set<String> listed(MeetingRecord record) {
        var header = record.header();
        return Stream.concat(
                        Stream.of(header.present(), header.nonvoting())
                                .flatMap(List::stream)
                                .map(Attendee::name),
                        header.present().isEmpty() ? Stream.empty() : Stream.ofNullable(header.host()))
                .map(Quotation::plain)
                .collect(Collectors.toSet());
    }

    /// Whether anybody may have sat beside: nobody is listed as doing so, or a group is.
    private static boolean isOpen(Sitting sitting) {
        var header = sitting.record().header();
        return header.present().isEmpty()
                || header.nonvoting().isEmpty()
                || sitting.attendance().grouped();
    }

    private static void reporters(Bench bench, Item item, Set<String> listed, boolean open) {
        var persons = item.reporters().stream().filter(r -> isName(r)).toList();
        if (persons.isEmpty()) return;
        var strangers =
                persons.stream().filter(r -> !listed.contains(r.plain())).toList();
        if (strangers.isEmpty()) bench.satisfied(item, persons, "汇报人" + names(persons) + "在参会名单中");
        else if (open) bench.silent(item, strangers, "汇报人" + names(strangers) + "是否列席没有写明");
        else bench.violated(item, strangers, "汇报人" + names(strangers) + "既不在出席名单也不在列席名单");
    }

    private static void speakers(Bench bench, Item item, Set<String> listed, boolean open) {
        var strangers = new ArrayList<Quotation>();
        for (var s : item.statements())
            if (isName(s.speaker())
                    && Names.isName(s.speaker().plain())
                    && !listed.contains(s.speaker().plain())
                    && item.reporters().stream()
                            .noneMatch(r -> r.plain().equals(s.speaker().plain()))) strangers.add(s.speaker());
        if (!strangers.isEmpty() && open) bench.silent(item, strangers, "发言人" + names(strangers) + "是否列席没有写明");
        else if (!strangers.isEmpty()) bench.violated(item, strangers, "发言人" + names(strangers) + "不在参会名单");
        else if (!item.statements().isEmpty()) bench.satisfied(item, List.of(), "发言人都在参会名单中");
    }

    private static void recorder(Bench bench, MeetingRecord record, Set<String> listed) {
        var recorder = record.header().recorder();
        if (recorder == null) return;
        if (listed.contains(recorder.plain())) bench.satisfied(null, List.of(recorder), "记录人在参会名单中");
        else bench.silent(null, List.of(recorder), "记录人" + recorder.plain() + "不在参会名单，按记录人员对待");
    }

    private static void twice(Bench bench, MeetingRecord record) {
        var present =
                record.header().present().stream().map(a -> a.name().plain()).collect(Collectors.toSet());
        var again = Stream.concat(record.header().nonvoting().stream(), record.header().absent().stream())
                .map(Attendee::name)
                .filter(q -> present.contains(q.plain()))
                .toList();
        if (again.isEmpty()) bench.satisfied(null, List.of(), "出席、列席、缺席名单没有重复");
        else bench.violated(null, again, names(again) + "在名单中重复出现");
    }

    /// An absent member's word is a written opinion at best and is not counted.
    private static void absent(Sitting sitting, Bench bench) {
        if (sitting.record().header().absent().isEmpty()) return;
        boolean found = false;
        for (var item : sitting.record().items()) {
            var voices = item.statements().stream()
                    .filter(s -> s.stance() != null
                            && sitting.attendance().isAbsent(s.speaker().plain())
                            && !sitting.attendance().isMember(s.speaker().plain()))
                    .map(s -> s.speaker())
                    .toList();
            if (voices.isEmpty()) continue;
            found = true;
            bench.violated(item, voices, "缺席人员" + names(voices) + "有表态，只能作为书面意见，不计入票数");
        }
        if (!found) bench.satisfied(null, List.of(), "缺席人员没有表态");
    }

    /// Offices report too, and people are addressed by their post; neither is looked for in a list of names.
    private static boolean isName(Quotation q) {
        var name = q.plain();
        int length = name.length();
        return length > 1
                && length < 5
                && OFFICE.indexOf(name.charAt(length - 1)) < 0
                && !Names.isPost(name.substring(1))
                && NO_PERSON.stream().noneMatch(name::endsWith);
    }

    private static String names(List<Quotation> people) {
        return people.stream().map(Quotation::plain).distinct().collect(Collectors.joining("、"));
    }
}
