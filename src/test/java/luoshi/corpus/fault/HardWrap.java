package luoshi.corpus.fault;

import java.util.Random;

/// 硬折行: lines cut at a fixed width, inside words where it falls so.
record HardWrap() implements Fault {

    private static final String NOT_AT_LINE_BEGIN = "，。；：、！？）》”’」』,.;:!?)%℃";

    @Override
    public void damage(Sheet sheet, Random random) {
        int width = 28 + random.nextInt(13);
        for (var line : sheet.lines()) {
            if (sheet.words(line.start(), line.end()).contains("\t")) continue;
            int begin = line.start();
            while (line.end() - begin > width) {
                int cut = begin + width;
                while (cut > begin + width / 2 && !isBreakable(sheet, cut)) cut--;
                if (cut > begin + width / 2) sheet.insert(cut, "\n");
                begin = cut;
            }
        }
    }

    private static boolean isBreakable(Sheet sheet, int offset) {
        return !sheet.insideNumber(offset)
                && NOT_AT_LINE_BEGIN.indexOf(sheet.at(offset)) < 0
                && "（《“「『(".indexOf(sheet.at(offset - 1)) < 0
                && !Character.isWhitespace(sheet.at(offset));
    }
}
