package luoshi.corpus.fault;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/// 标点替换: one set of stops throughout instead of the usual one.
record Punctuation(Map<Integer, String> signs) implements Fault {

    /// 半角标点
    static final Punctuation HALF_WIDTH = of("，,。.：:；;（(）)？?！!“\"”\"‘'’'");

    /// 异体标点 as traditional and old typesetting have them
    static final Punctuation VARIANT = of("“「”」‘『’』：︰；﹔、﹑");

    private static Punctuation of(String pairs) {
        var signs = new HashMap<Integer, String>();
        for (int i = 0; i < pairs.length(); i += 2) signs.put((int) pairs.charAt(i), pairs.substring(i + 1, i + 2));
        return new Punctuation(Map.copyOf(signs));
    }

    @Override
    public void damage(Sheet sheet, Random random) {
        for (int i = 0; i < sheet.length(); i++) {
            var other = signs.get(sheet.at(i));
            if (other != null) sheet.replace(i, other);
        }
    }
}
