package luoshi.surface.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import luoshi.kernel.paper.Paper.Head;
import luoshi.kernel.paper.Paper.Imprint;
import luoshi.kernel.paper.Paper.Roll;

/// 改稿: other words in a paper. A line that was emptied goes, a paragraph with line breaks becomes several, and the
/// facts stay with the lines in which they stand.
final class Reworded {

    private static final int LONGEST = 20_000;

    private final Content old;
    private final Map<String, String> sent;
    private final List<Block> body = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private Reworded(Content old, Map<String, String> sent) {
        this.old = old;
        this.sent = sent;
    }

    /// @param sent words by the names of their lines; lines that are missing stay as they are
    static Content of(Content old, Map<String, String> sent) {
        if (sent.values().stream().anyMatch(words -> words.length() > LONGEST))
            throw new Refusal("papers.long", "一段文字最多两万字，请分成几段。");
        return new Reworded(old, sent).content();
    }

    private Content content() {
        var paper = old.paper();
        if (said("title").isEmpty() && !paper.title().isEmpty()) throw new Refusal("papers.title", "标题不能空着。");
        for (int i = 0; i < paper.body().size(); i++)
            block("body." + i, paper.body().get(i));
        if (body.isEmpty()) throw new Refusal("papers.empty", "正文不能全删。");
        for (var fact : old.facts()) if (!fact.line().startsWith("body.")) facts.add(fact);
        var head = paper.head();
        var imprint = paper.imprint();
        var reworded = new Paper(
                paper.form(),
                new Head(said("mark"), head.number(), head.signers(), head.copy(), head.secrecy(), head.urgency()),
                said("title"),
                said("receivers").replaceAll("[：:]$", ""),
                body,
                ending(paper.ending()),
                paper.annexes(),
                imprint == null
                        ? null
                        : new Imprint(said("copies").replaceAll("。$", ""), said("printer"), imprint.printed()));
        return new Content(reworded, facts);
    }

    private void block(String name, Block block) {
        switch (block) {
            case Block.Heading heading -> {
                var words = said(name).replaceAll("\\s+", "");
                if (words.isEmpty()) stay(name, "");
                else {
                    stay(name, "body." + body.size());
                    body.add(new Block.Heading(heading.level(), words));
                }
            }
            case Block.Paragraph paragraph -> paragraph(name, paragraph);
            case Block.Banner banner -> {
                stay(name, "body." + body.size());
                body.add(banner);
            }
            case Block.Table table -> table(name, table);
        }
    }

    private void paragraph(String name, Block.Paragraph paragraph) {
        var pieces = Arrays.stream(said(name).split("\\R+"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        int first = body.size();
        for (int i = 0; i < pieces.size(); i++)
            body.add(new Block.Paragraph(i == 0 ? paragraph.label() : "", pieces.get(i), paragraph.source()));
        for (var fact : old.facts()) {
            if (!fact.line().equals(name)) continue;
            int at = 0;
            for (int i = 0; i < pieces.size(); i++)
                if (Fact.says(pieces.get(i), fact.value())) {
                    at = i;
                    break;
                }
            facts.add(fact.at(pieces.isEmpty() ? "" : "body." + (first + at)));
        }
    }

    private void table(String name, Block.Table table) {
        var rows = new ArrayList<List<String>>();
        var here = "body." + body.size();
        for (int r = 0; r < table.rows().size(); r++) {
            var row = new ArrayList<String>();
            for (int c = 0; c < table.rows().get(r).size(); c++) row.add(cell(name + "." + r + "." + c));
            boolean gone = row.stream().allMatch(String::isBlank);
            for (int c = 0; c < row.size(); c++)
                stay(name + "." + r + "." + c, gone ? "" : here + "." + rows.size() + "." + c);
            if (!gone) rows.add(row);
        }
        if (!rows.isEmpty()) body.add(new Block.Table(table.widths(), table.head(), rows));
    }

    /// Room that is left for what is filled in by hand stays as it is.
    private String cell(String name) {
        var words = sent.get(name);
        var known = old.line(name);
        if (words == null) return known;
        return words.isBlank() && known.isBlank()
                ? known
                : words.replace("\r\n", "\n").strip();
    }

    private void stay(String name, String there) {
        for (var fact : old.facts()) if (fact.line().equals(name)) facts.add(fact.at(there));
    }

    private Ending ending(Ending e) {
        var rolls = new ArrayList<Roll>();
        for (int i = 0; i < e.rolls().size(); i++) {
            var names = Arrays.stream(said("roll." + i).split("[、，,\\s]+"))
                    .filter(n -> !n.isEmpty())
                    .toList();
            if (!names.isEmpty()) rolls.add(new Roll(e.rolls().get(i).label(), names));
        }
        var note = said("note").replaceAll("^[（(]|[）)]$", "");
        return new Ending(e.attachments(), rolls, said("signature"), e.date(), e.sealed(), note);
    }

    private String said(String name) {
        var words = sent.get(name);
        return words == null ? old.line(name) : words.replace("\r\n", "\n").strip();
    }
}
