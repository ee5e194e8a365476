package luoshi.surface.papers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.paper.Paper.Block;
import luoshi.surface.papers.Content;
import luoshi.surface.papers.Content.Difference;
import luoshi.surface.papers.Draft;
import luoshi.surface.papers.Draft.Act;
import luoshi.surface.papers.Draft.State;
import luoshi.surface.papers.Fact;
import org.jspecify.annotations.Nullable;

/// 公文页: one paper as it stands or stood, what was done to it, where it parts from the data, and what may be done now.
///
/// @param version that is shown; 0 for the paper as it was issued
/// @param leaves how many pages it has
/// @param unknown why words and data could not be compared; empty where they were
/// @param word suggested for its number
public record PaperPage(
        Viewer viewer,
        Draft draft,
        int version,
        Content content,
        List<Draft.Step> steps,
        int leaves,
        List<Difference> differences,
        String unknown,
        Set<Act> open,
        String word) {

    public boolean may(Act act) {
        return open.contains(act);
    }

    /// The latest or the issued one, not an old version that is only looked at.
    public boolean present() {
        return version == 0 || draft.issue() == null && version == draft.version();
    }

    /// The steps, the latest first.
    public List<Draft.Step> latest() {
        return steps.reversed();
    }

    public List<Integer> pages() {
        return IntStream.rangeClosed(1, leaves).boxed().toList();
    }

    public String query() {
        return version == 0 ? "" : "?version=" + version;
    }

    /// Whether the viewer could approve, had he not had a hand in it.
    public boolean own() {
        return draft.state() == State.AWAITING && draft.by(viewer) && viewer.may(luoshi.kernel.access.Right.SIGN);
    }

    public LocalDate today() {
        return Beijing.today();
    }

    /// Why it was sent back last, as long as nothing was done since; null otherwise.
    public Draft.@Nullable Step returned() {
        var last = steps.getLast();
        return last.act() == Act.RETURN ? last : null;
    }

    public List<Fact> facts(String line) {
        return content.facts().stream().filter(f -> f.line().equals(line)).toList();
    }

    public List<Difference> differences(String line) {
        return differences.stream().filter(d -> d.line().equals(line)).toList();
    }

    public String line(String name) {
        return content.line(name);
    }

    /// What the paper says there, as far as it is needed to find it.
    public String brief(Difference difference) {
        var words = difference.words().replaceAll("\\s+", "");
        return words.length() <= 60 ? words : words.substring(0, words.offsetByCodePoints(0, 58)) + "…";
    }

    /// How many lines a field needs for its words.
    public int rows(String words, int width) {
        int rows = 0;
        for (var line : words.split("\n", -1)) rows += 1 + line.length() / width;
        return Math.max(1, rows);
    }

    /// A paper's table; null for other blocks.
    public static Block.@Nullable Table table(Block block) {
        return block instanceof Block.Table table ? table : null;
    }

    public static Block.@Nullable Heading heading(Block block) {
        return block instanceof Block.Heading heading ? heading : null;
    }

    public static Block.@Nullable Paragraph paragraph(Block block) {
        return block instanceof Block.Paragraph paragraph ? paragraph : null;
    }
}
