package luoshi.surface.dossier.cli;

import java.io.PrintStream;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.procedure.Judgement;
import luoshi.meeting.procedure.Judgement.Severity;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.terminal.Screen;

/// 审查结果: the judgements on the terminal, grouped by verdict, each with its ground and the line its facts stand on.
final class Checking {

    private static final int FACTS = 4;

    private final Dossier dossier;
    private final List<Judgement> judgements;
    private final Screen screen;
    private final PrintStream out;
    private final Lines lines;

    Checking(Dossier dossier, List<Judgement> judgements, Screen screen) {
        this.dossier = dossier;
        this.judgements = judgements;
        this.screen = screen;
        this.out = screen.out();
        this.lines = new Lines(dossier.record().transcript().text());
    }

    void print() {
        out.println(screen.bold(dossier.record().transcript().name()) + "  程序审查");
        for (var verdict : Verdict.values()) {
            var group = judgements.stream().filter(j -> j.verdict() == verdict).toList();
            if (group.isEmpty()) continue;
            out.println();
            out.println(screen.bold(verdict.term()) + " " + screen.faint(group.size() + " 条"));
            for (var j : group) judgement(j);
        }
        out.flush();
    }

    private void judgement(Judgement j) {
        var where = (j.item() == null ? "" : "议题" + j.item()) + (j.decision() == null ? "" : "第" + j.decision() + "项");
        out.println("  ▪ " + coloured(j) + (where.isEmpty() ? "" : " " + screen.name(where)) + "  " + j.reason());
        if (j.verdict() == Verdict.NOT_APPLICABLE) return;
        if (!j.facts().isEmpty()) out.println("    " + screen.faint("原文") + " " + facts(j.facts()));
        if (j.cure() == null) return;
        out.println("    " + screen.faint("依据") + " " + j.ground());
        out.println("    " + screen.faint("处理") + " " + j.cure());
    }

    private String facts(List<Quotation> facts) {
        var shown = facts.stream()
                .limit(FACTS)
                .map(q -> "“" + q.plain() + "”" + screen.faint("第" + lines.lineOf(q.start()) + "行@" + q.start()))
                .toList();
        return String.join(" ", shown) + (facts.size() > FACTS ? " 等" + facts.size() + "处" : "");
    }

    private String coloured(Judgement j) {
        var title = j.rule().title();
        return switch (j.verdict()) {
            case SATISFIED -> screen.good(title);
            case NOT_APPLICABLE -> screen.faint(title);
            case NOT_EVIDENCED -> title;
            case VIOLATED ->
                j.severity() == Severity.BLOCK
                        ? screen.bad(title + "〔影响效力〕")
                        : screen.doubtful(title + "〔" + j.severity().term() + "〕");
        };
    }
}
