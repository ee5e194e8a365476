package luoshi.corpus.fault;

import java.util.Map;
import java.util.Random;

/// 扫描识别: the few confusions that reading machines make most.
///
/// @param rate how much of it, 1 for a poor scan
record Scanning(double rate) implements Fault {

    private static final Map<Integer, String> STOPS = Map.of((int) '。', ".", (int) '，', ",", (int) '：', ":");

    @Override
    public void damage(Sheet sheet, Random random) {
        boolean wideFigures = random.nextInt(3) == 0;
        for (int i = 0; i < sheet.length(); i++) {
            int c = sheet.at(i);
            boolean bothHan = isHan(sheet.at(i - 1)) && isHan(c);
            if (STOPS.containsKey(c) && !betweenFigures(sheet, i) && random.nextDouble() < 0.3 * rate)
                sheet.replace(i, STOPS.get(c));
            else if (bothHan && random.nextDouble() < 0.02 * rate) sheet.insert(i, " ");
            else if (c == '0' && isDigit(sheet.at(i - 1)) && random.nextDouble() < 0.03 * rate) sheet.replace(i, "O");
            else if (wideFigures && isDigit(c)) sheet.replace(i, Character.toString(c + '０' - '0'));
        }
    }

    private static boolean betweenFigures(Sheet sheet, int offset) {
        return isDigit(sheet.at(offset - 1)) && isDigit(sheet.at(offset + 1));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && !Sheet.isFigure(c);
    }
}
