package luoshi.surface.papers;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;

/// 办件的事实: which facts of a case stand in which line of a paper.
final class CaseFacts {

    private final Paper paper;
    private final List<Fact> facts = new ArrayList<>();

    CaseFacts(Paper paper) {
        this.paper = paper;
    }

    List<Fact> facts() {
        return facts;
    }

    /// Of a slip, whose table has the name of a field before each.
    CaseFacts slip(CaseWords words) {
        var key = "case/" + words.subject().number() + "/";
        row(key + "number", "依据", "督办编号", words.subject().number(), true);
        row(key + "words", "事项", "事项", words.subject().words(), false);
        for (var amount : words.amounts()) row(key + "amount/" + amount, "事项", "数额", amount, true);
        row(key + "unit", "责任单位", "责任单位", words.unit(), true);
        row(key + "person", "责任人", "责任人", words.person(), true);
        row(key + "due", "办理时限", "办理时限", words.due(), true);
        lead(key + "unit", "责任单位", words.unit());
        lead(key + "person", "责任人", words.person());
        lead(key + "due", "办理时限", words.due());
        row(key + "asked", "办理要求", "完成标准", words.asked(), false);
        facts.add(new Fact(key + "phase", "", "阶段", words.subject().phase().term(), false));
        return this;
    }

    /// The same said in the sentences around the table.
    private void lead(String key, String term, String value) {
        if (value.isEmpty()) return;
        for (int b = 0; b < paper.body().size(); b++)
            if (paper.body().get(b) instanceof Block.Paragraph paragraph
                    && paragraph.text().contains(value))
                facts.add(new Fact(key + "/lead", "body." + b, term, value, true));
    }

    private void row(String key, String label, String term, String value, boolean bound) {
        if (value.isEmpty()) return;
        for (int b = 0; b < paper.body().size(); b++)
            if (paper.body().get(b) instanceof Block.Table table)
                for (int r = 0; r < table.rows().size(); r++)
                    if (table.rows().get(r).getFirst().equals(label)) {
                        facts.add(new Fact(key, "body." + b + "." + r + ".1", term, value, bound));
                        return;
                    }
        facts.add(new Fact(key, "", term, value, false));
    }

    /// Of a row of a table of standings: 序号, 议定事项, 责任单位, 时限, 进度, 落后.
    CaseFacts row(CaseWords words, int block, int row) {
        var key = "case/" + words.subject().number() + "/";
        var line = "body." + block + "." + row + ".";
        var number = words.subject().number() + " ";
        facts.add(new Fact(
                key + "words", line + "1", number + "事项", words.subject().words(), false));
        for (var amount : words.amounts())
            facts.add(new Fact(key + "amount/" + amount, line + "1", number + "数额", amount, true));
        facts.add(new Fact(key + "unit", line + "2", number + "责任单位", words.unit(), true));
        if (!words.due().isEmpty()) facts.add(new Fact(key + "due", line + "3", number + "时限", words.due(), true));
        facts.add(new Fact(key + "progress", line + "4", number + "进度", words.progress(), true));
        return this;
    }

    /// Of a paragraph that tells one duty.
    CaseFacts paragraph(CaseWords words, int block) {
        var key = "case/" + words.subject().number() + "/";
        var line = "body." + block;
        var number = words.subject().number() + " ";
        facts.add(new Fact(key + "words", line, number + "事项", words.subject().words(), false));
        for (var amount : words.amounts())
            facts.add(new Fact(key + "amount/" + amount, line, number + "数额", amount, true));
        if (!words.due().isEmpty()) facts.add(new Fact(key + "due", line, number + "时限", words.due(), true));
        return this;
    }

    /// The first table of the paper.
    static int table(Paper paper) {
        for (int i = 0; i < paper.body().size(); i++) if (paper.body().get(i) instanceof Block.Table) return i;
        return -1;
    }
}
