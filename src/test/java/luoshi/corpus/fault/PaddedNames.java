package luoshi.corpus.fault;

import java.util.List;
import java.util.Random;

/// 姓名加空: names of two characters spread to the width of three, in attendance lists only.
record PaddedNames() implements Fault {

    private static final List<String> PADS = List.of("　", "  ", " ", "\u00a0\u00a0");

    @Override
    public void damage(Sheet sheet, Random random) {
        var pad = PADS.get(random.nextInt(PADS.size()));
        var header = sheet.gold().path("header");
        for (var list : List.of("present", "nonvoting", "absent"))
            for (var name : header.path(list)) {
                int start = name.get("start").intValue();
                if (name.get("end").intValue() - start == 2) sheet.insert(start + 1, pad);
            }
    }
}
