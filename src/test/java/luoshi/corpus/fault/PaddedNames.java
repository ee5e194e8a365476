package luoshi.corpus.fault;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// 姓名加空: names of two characters spread to the width of three, in attendance lists only.
record PaddedNames() implements Fault {

    private static final Pattern LABELLED = Pattern.compile("[：:\\t　]");
    private static final List<String> PADS = List.of("　", "  ", " ", "\u00a0\u00a0");

    @Override
    public void damage(Sheet sheet, Random random) {
        var pad = PADS.get(random.nextInt(PADS.size()));
        var header = sheet.gold().path("header");
        for (var list : List.of("present", "nonvoting", "absent"))
            for (var name : header.path(list)) {
                int start = name.get("start").intValue();
                if (name.get("end").intValue() - start == 2 && isListed(sheet, start)) sheet.insert(start + 1, pad);
            }
    }

    /// Whether the name stands in a list and not in a sentence: after a label or a column, or at the head of its line.
    private static boolean isListed(Sheet sheet, int name) {
        for (var line : sheet.lines()) {
            if (name < line.start() || name > line.end()) continue;
            var before = sheet.words(line.start(), name);
            return !sheet.words(name, line.end()).contains("。")
                    && (before.isBlank() || LABELLED.matcher(before).find());
        }
        return false;
    }
}
