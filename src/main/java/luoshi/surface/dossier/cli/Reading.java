package luoshi.surface.dossier.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.evidence.Finding;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Amount;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Item;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Owner;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.terminal.Screen;
import org.jspecify.annotations.Nullable;

/// 读出的内容: a dossier on the terminal, everything with the line it stands on.
final class Reading {

    private final Dossier dossier;
    private final Screen screen;
    private final PrintStream out;
    private final Lines lines;

    Reading(Dossier dossier, Screen screen) {
        this.dossier = dossier;
        this.screen = screen;
        this.out = screen.out();
        this.lines = new Lines(dossier.record().transcript().text());
    }

    void print() {
        var record = dossier.record();
        var source = record.transcript();
        out.println(screen.bold(source.name()) + "  " + record.kind().term() + "  "
                + screen.faint(source.chars() + " 字  sha256 " + source.sha256().substring(0, 12)));
        header();
        for (var item : record.items()) item(item);
        directives(
                "其他交办",
                dossier.directives().stream()
                        .filter(d -> record.items().stream().noneMatch(i -> i.n().equals(d.item())))
                        .toList());
        appointments();
        chapter("推断（原文没有写明）", record.inferred(), i -> screen.doubtful(i.value()) + "  " + i.about() + "：" + i.reason());
        chapter(
                "未定",
                dossier.directives().stream()
                        .flatMap(d -> d.owners().stream())
                        .filter(Owner::unsettled)
                        .toList(),
                o -> at(o.words()) + screen.doubtful(o.words().plain()) + " 可能是 " + String.join("、", o.units()));
        chapter("需要看", dossier.concerns(StandingOrders.NONE), this::finding);
        chapter(
                "未读懂",
                record.unread(),
                p -> at(p) + screen.faint(Screen.fit(lines.words(p), 60).strip()));
        out.flush();
    }

    private void header() {
        var header = dossier.record().header();
        field("名称", header.name());
        field("文号", header.number());
        var time = header.time();
        if (time != null) field("时间", time.words(), time.value() == null ? "" : screen.faint(" → " + time.value()));
        field("地点", header.place());
        field("主持", header.host());
        field("记录", header.recorder());
        field("核对", header.checker());
        names("出席", header.present());
        names("列席", header.nonvoting());
        names("缺席", header.absent());
        if (header.shouldAttend() != null) out.println(label("应到") + header.shouldAttend() + " 人");
    }

    private void item(Item item) {
        var outcome = dossier.decided().resolutions().stream()
                .filter(r -> r.item().equals(item.n()))
                .map(r -> screen.good("【" + r.outcome().term() + "】"))
                .findFirst()
                .orElse("");
        out.println();
        out.println(screen.bold("议题" + item.n() + "  " + item.title().plain()) + " " + outcome + " "
                + where(item.title().place()));
        if (!item.reporters().isEmpty())
            out.println(label("汇报")
                    + item.reporters().stream().map(Quotation::plain).collect(Collectors.joining("、")));
        for (var statement : item.statements()) {
            var stance = statement.stance();
            out.println("  " + screen.name(Screen.fit(statement.speaker().plain(), 10)) + " "
                    + Screen.fit(stance == null ? "" : stance.term(), 8) + " "
                    + Screen.fit(lines.words(statement.place()), Math.max(20, screen.columns() - 40))
                            .strip() + " "
                    + where(statement.place()));
        }
        directives(
                "交办",
                dossier.directives().stream()
                        .filter(d -> d.item().equals(item.n()))
                        .toList());
    }

    private void directives(String title, List<Directive> directives) {
        if (directives.isEmpty()) return;
        out.println("  " + screen.bold(title));
        for (var d : directives) {
            out.println("  ▪ " + d.words().plain() + " " + where(d.words().place()));
            var facts = d.owners().stream()
                    .map(o -> o.role().term() + " " + screen.name(o.words().plain()))
                    .collect(Collectors.toCollection(java.util.ArrayList::new));
            var due = d.deadline();
            if (due != null)
                facts.add("时限 " + screen.good(due.words().plain()) + (due.value() == null ? "" : " → " + due.value()));
            for (var amount : d.amounts()) facts.add("数额 " + amount(amount));
            if (d.vague()) facts.add(screen.doubtful("笼统"));
            out.println("    " + d.force().term() + (facts.isEmpty() ? "" : "；" + String.join("；", facts)));
        }
    }

    private void appointments() {
        chapter(
                "人事",
                dossier.decided().appointments(),
                a -> at(a.person()) + screen.name(a.person().plain()) + " "
                        + a.kind().term()
                        + (a.post() == null ? "" : " " + a.post().plain())
                        + (a.probationMonths() == null ? "" : "，试用期 " + a.probationMonths() + " 个月"));
    }

    private String finding(Finding finding) {
        var words = finding.message();
        var shown = switch (finding.severity()) {
            case ERROR -> screen.bad(words);
            case WARN -> screen.doubtful(words);
            case INFO -> words;
        };
        return (finding.places().isEmpty() ? "" : at(finding.places().getFirst())) + shown;
    }

    private static String amount(Amount amount) {
        return amount.words().plain() + " → " + amount.value().toPlainString()
                + (amount.upTo() == null ? "" : "～" + amount.upTo().toPlainString()) + " " + amount.unit()
                + (amount.approx() ? "（约）" : "");
    }

    private <T> void chapter(String title, List<T> things, java.util.function.Function<T, String> line) {
        if (things.isEmpty()) return;
        out.println();
        out.println(screen.bold(title));
        for (var thing : things) out.println("  " + line.apply(thing));
    }

    private void field(String name, @Nullable Quotation words) {
        if (words != null) field(name, words, "");
    }

    private void field(String name, Quotation words, String rest) {
        out.println(label(name) + words.plain() + rest + " " + where(words.place()));
    }

    private void names(String name, List<Attendee> names) {
        if (names.isEmpty()) return;
        out.println(label(name)
                + names.stream()
                        .map(a -> screen.name(a.name().plain()) + (a.note() == null ? "" : "（" + a.note() + "）"))
                        .collect(Collectors.joining("、"))
                + " " + where(names.getFirst().name().place()));
    }

    private String label(String name) {
        return "  " + screen.faint(name) + "  ";
    }

    private String at(Quotation words) {
        return at(words.place());
    }

    private String at(Place place) {
        return where(place) + " ";
    }

    private String where(Place place) {
        return screen.faint("第" + lines.lineOf(place.start()) + "行@" + place.start());
    }
}
