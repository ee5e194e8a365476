package luoshi.surface.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Records;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Owner;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.minutes.Extract;
import luoshi.surface.minutes.Minutes;
import luoshi.surface.minutes.Proceedings;
import luoshi.surface.papers.Drawn.Source;
import org.springframework.stereotype.Component;

/// 由记录拟稿: minutes and extracts of a confirmed record, cut to the viewer's sight.
@Component
class FromRecord {

    private final Records records;
    private final ImportRecord importer;
    private final Organisation organisation;

    FromRecord(Records records, ImportRecord importer, Organisation organisation) {
        this.records = records;
        this.importer = importer;
        this.organisation = organisation;
    }

    RecordCard card(Viewer viewer, Origin origin) {
        var card = records.find(viewer, origin.of("record"))
                .orElseThrow(() -> new Refusal("papers.absent", "没有这份记录，或者它不在您的知悉范围内。"));
        if (card.confirmed() == null) throw new Refusal("papers.unconfirmed", "这份记录还没有整份确认，不能据以拟稿；请先复核并整份确认。");
        return card;
    }

    Dossier dossier(Viewer viewer, Origin origin) {
        return importer.read(origin.wide() ? unsealed(viewer) : viewer, origin.of("record"));
    }

    /// Whether something is left out of the version for wider circulation.
    boolean parted(Viewer viewer, String record) {
        return records.sight(viewer, record).stream()
                .anyMatch(s -> s.items().stream().anyMatch(i -> !i.seals().isEmpty()));
    }

    /// The same eye, let into no compartment.
    private static Viewer unsealed(Viewer viewer) {
        var r = viewer.reach();
        var reach = new Reach(r.whole(), r.clearance(), Set.of(), r.units(), r.inside());
        return new Viewer(viewer.bureau(), viewer.person(), viewer.name(), viewer.roles(), reach);
    }

    Drawn minutes(Viewer viewer, Origin origin) {
        var card = card(viewer, origin);
        var dossier = dossier(viewer, origin);
        var proceedings = proceedings(viewer, card, dossier);
        var paper = Minutes.of(proceedings, "", Beijing.today());
        var facts = new ArrayList<Fact>();
        if (card.heldOn() != null) facts.add(new Fact("record/day", "body.0", "会议日期", Paper.day(card.heldOn()), true));
        for (int i = 0; i < paper.ending().rolls().size(); i++) {
            var roll = paper.ending().rolls().get(i);
            facts.add(new Fact("record/roll/" + roll.label(), "roll." + i, roll.label(), roll.words(), true));
        }
        for (int i = 0; i < paper.body().size(); i++)
            if (paper.body().get(i) instanceof Block.Paragraph paragraph && paragraph.source() != null)
                paragraph(facts, dossier, paragraph, "body." + i);
        var sources = new ArrayList<>(List.of(Source.record(card.id())));
        dossier.record().items().forEach(item -> sources.add(Source.item(card.id(), item.n())));
        return new Drawn(new Content(paper, facts), sources, about(card) + (origin.wide() ? "（不含封存议题）" : ""));
    }

    private static void paragraph(List<Fact> facts, Dossier dossier, Block.Paragraph paragraph, String line) {
        var source = paragraph.source();
        if (source == null) return;
        for (var duty : dossier.directives())
            if (duty.words().start() == source.start() && duty.words().end() == source.end()) duty(facts, duty, line);
        for (var resolution : dossier.decided().resolutions()) {
            var words = resolution.words();
            if (words != null && words.start() == source.start() && words.end() == source.end())
                facts.add(new Fact(
                        "item/" + resolution.item() + "/outcome",
                        line,
                        "议题" + resolution.item() + "议决结果",
                        resolution.outcome().term(),
                        false));
        }
    }

    private static void duty(List<Fact> facts, Directive duty, String line) {
        var key = "duty/" + duty.words().start() + "-" + duty.words().end() + "/";
        int n = 0;
        for (var owner : owners(duty)) facts.add(new Fact(key + "owner/" + n++, line, "责任单位", owner, true));
        var deadline = duty.deadline();
        if (deadline != null)
            facts.add(new Fact(key + "due", line, "完成时限", deadline.words().plain(), true));
    }

    private static List<String> owners(Directive duty) {
        return duty.owners().stream()
                .filter(o -> o.role() != Owner.Role.REMIND)
                .map(o -> o.words().plain())
                .distinct()
                .toList();
    }

    Drawn extract(Viewer viewer, Origin origin) {
        if (!origin.has("item") && !origin.has("unit")) throw new Refusal("papers.extract", "请选择摘哪一项议题，或者摘哪一个单位的事项。");
        var card = card(viewer, origin);
        var dossier = dossier(viewer, origin);
        var proceedings = proceedings(viewer, card, dossier);
        var sources = new ArrayList<Source>();
        Paper paper;
        String about;
        if (origin.has("item")) {
            var item = items(dossier).stream()
                    .filter(i -> i.n().equals(origin.of("item")))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("papers.absent", "没有这项议题，或者它不在您的知悉范围内。"));
            paper = Extract.of(proceedings, item);
            about = about(card) + "：" + FromCases.brief(item.title().plain());
            sources.add(Source.item(card.id(), item.n()));
        } else {
            var unit = units(viewer, dossier).stream()
                    .filter(u -> u.code().equals(origin.of("unit")))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("papers.absent", "这次会议没有交给该单位的事项，或者不在您的知悉范围内。"));
            paper = Extract.of(proceedings, unit);
            about = about(card) + "：" + unit.name();
            items(dossier).forEach(i -> sources.add(Source.item(card.id(), i.n())));
        }
        sources.add(Source.record(card.id()));
        return new Drawn(new Content(paper, rows(paper, dossier)), sources, about);
    }

    /// Each row of an extract tells one duty: 序号, 议定事项, 责任单位, 完成时限.
    private static List<Fact> rows(Paper paper, Dossier dossier) {
        var facts = new ArrayList<Fact>();
        int block = CaseFacts.table(paper);
        if (block < 0) return facts;
        var rows = ((Block.Table) paper.body().get(block)).rows();
        for (var duty : dossier.directives()) {
            var words = duty.words().plain().replaceAll("[。；;，,！!]+$", "") + "。";
            var key = "duty/" + duty.words().start() + "-" + duty.words().end() + "/";
            for (int r = 0; r < rows.size(); r++) {
                if (!rows.get(r).get(1).equals(words)) continue;
                var line = "body." + block + "." + r + ".";
                var owners = String.join("、", owners(duty));
                if (!owners.isEmpty()) facts.add(new Fact(key + "owner", line + "2", "责任单位", owners, true));
                var deadline = duty.deadline();
                if (deadline != null)
                    facts.add(new Fact(
                            key + "due", line + "3", "完成时限", deadline.words().plain(), true));
                break;
            }
        }
        return facts;
    }

    static List<Item> items(Dossier dossier) {
        return dossier.record().items().stream().filter(i -> !i.n().equals("0")).toList();
    }

    /// The units that some duty names.
    List<Unit> units(Viewer viewer, Dossier dossier) {
        var named = dossier.directives().stream()
                .flatMap(d -> d.owners().stream())
                .filter(o -> o.units().size() == 1)
                .map(o -> o.units().getFirst())
                .collect(Collectors.toSet());
        return organisation.roster(viewer, Beijing.today()).units().stream()
                .filter(u -> named.contains(u.code()))
                .toList();
    }

    private Proceedings proceedings(Viewer viewer, RecordCard card, Dossier dossier) {
        var body = organisation.body(viewer).map(b -> b.name()).orElse("");
        return new Proceedings(card.id(), body, dossier.record(), dossier.decided(), dossier.directives());
    }

    static String about(RecordCard card) {
        return card.title() + (card.heldOn() == null ? "" : "（" + Paper.day(card.heldOn()) + "）");
    }
}
