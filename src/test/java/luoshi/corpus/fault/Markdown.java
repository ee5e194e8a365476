package luoshi.corpus.fault;

import java.util.Random;
import java.util.regex.Pattern;

/// 标记符号: stars around headings and labels, hyphens before list lines, as programs leave them that turn documents to
/// text.
record Markdown() implements Fault {

    private static final Pattern HEADING = Pattern.compile("([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）).{1,40}");
    private static final Pattern LABEL = Pattern.compile("([一-龥]{2,8}[：:]).*");
    private static final Pattern LISTED = Pattern.compile("(\\d{1,2}[.、．]|（\\d{1,2}）).*");

    @Override
    public void damage(Sheet sheet, Random random) {
        var first = sheet.lines().stream().filter(line -> line.length() > 0).findFirst();
        first.filter(line -> line.length() <= 45).ifPresent(line -> sheet.furnish(line.start(), "# "));
        for (var line : sheet.lines()) {
            var words = sheet.words(line.start(), line.end());
            var label = LABEL.matcher(words);
            if (HEADING.matcher(words).matches() && !words.endsWith("。")) bold(sheet, line.start(), line.end());
            else if (LISTED.matcher(words).matches()) sheet.furnish(line.start(), "- ");
            else if (label.matches() && line.start() < 400) bold(sheet, line.start(), line.start() + label.end(1));
        }
    }

    private static void bold(Sheet sheet, int start, int end) {
        sheet.furnish(start, "**");
        sheet.furnish(end, "**");
    }
}
