package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Prose;

/// 断句: cuts a stretch at full stops, semicolons and line ends, and a sentence at its commas; stops inside quotation
/// marks and
/// brackets do not count.
final class Sentences {

    /// A stretch without its closing stop.
    ///
    /// @param newLine it begins a paragraph
    record Sentence(int from, int to, boolean newLine) {}

    private Sentences() {}

    static List<Sentence> split(Prose prose, int from, int to) {
        var sentences = new ArrayList<Sentence>();
        int start = from, depth = 0;
        boolean newLine = true;
        for (int i = from; i <= to; i++) {
            char c = i < to ? prose.charAt(i) : '\n';
            if (i == start && i < to && depth == 0 && (c == '（' ? holdsSentences(prose, i, to) : c == '）')) {
                start = i + 1;
                continue;
            }
            if (c == '\n') depth = 0;
            else depth = depth(c, depth);
            if (c != '\n' && (depth > 0 || c != '。' && c != '；' && c != '！' && c != '？')) continue;
            int end = i;
            if (end > start) sentences.add(new Sentence(start, end, newLine));
            if (c == '\n') newLine = true;
            else if (end > start) newLine = false;
            start = i + 1;
            while (start < to && "”’」』".indexOf(prose.charAt(start)) >= 0) start++;
            i = start - 1;
        }
        return sentences;
    }

    /// Whether the bracket at the head of a sentence is put round whole sentences: （会议同意方案。甲月底前报审；乙配合。）
    private static boolean holdsSentences(Prose prose, int from, int to) {
        for (int i = from + 1; i < to && prose.charAt(i) != '\n'; i++)
            if (prose.charAt(i) == '）' && prose.charAt(i - 1) == '。') return true;
        return false;
    }

    /// The clauses of a sentence, each without its comma.
    static List<int[]> clauses(Prose prose, int from, int to) {
        var clauses = new ArrayList<int[]>();
        int start = from, depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? prose.charAt(i) : '，';
            depth = i < to ? depth(c, depth) : 0;
            if (depth > 0
                    || c != '，' && c != '：' && c != '|' && c != '→'
                    || c == '：' && i < to && Tags.endsAt(prose, from, i)) continue;
            if (i > start) clauses.add(new int[] {start, i});
            start = i + 1;
        }
        return clauses;
    }

    private static int depth(char c, int depth) {
        return switch (c) {
            case '“', '《', '（', '「', '『', '【' -> depth + 1;
            case '”', '》', '）', '」', '』', '】' -> Math.max(0, depth - 1);
            default -> depth;
        };
    }
}
