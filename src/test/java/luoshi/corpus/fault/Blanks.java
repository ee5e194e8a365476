package luoshi.corpus.fault;

import java.util.Random;

/// 空白: line ends, indents and blanks of another make.
enum Blanks implements Fault {

    /// 回车换行
    CRLF {
        @Override
        public void damage(Sheet sheet, Random random) {
            for (int i = 0; i < sheet.length(); i++)
                if (sheet.at(i) == '\n' && (i == 0 || sheet.at(i - 1) != '\r')) sheet.replace(i, "\r\n");
        }
    },

    /// 首行缩进 by two full-width blanks
    INDENT {
        @Override
        public void damage(Sheet sheet, Random random) {
            for (var line : sheet.lines())
                if (line.length() > 0 && !Character.isWhitespace(sheet.at(line.start())))
                    sheet.insert(line.start(), "　　");
        }
    },

    /// 不间断空格 instead of blanks and between figures and words
    NO_BREAK {
        @Override
        public void damage(Sheet sheet, Random random) {
            for (int i = 1; i < sheet.length(); i++) {
                if (sheet.at(i) == ' ') sheet.replace(i, "\u00a0");
                else if (Character.isDigit(sheet.at(i - 1)) && Scanning.isHan(sheet.at(i)) && random.nextInt(5) == 0)
                    sheet.insert(i, "\u00a0");
            }
        }
    }
}
