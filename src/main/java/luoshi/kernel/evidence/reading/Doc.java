package luoshi.kernel.evidence.reading;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import luoshi.kernel.evidence.Transcript;

/// 旧版 Word 文档 (doc, 1997 to 2003, also written by WPS): like docx, out of the binary tables the file consists of.
///
/// Offsets are those of Microsoft's published description of the format, [MS-DOC].
final class Doc {

    private static final int CODES_PER_CHAR = 4;
    private static final int FIRST_READABLE = 0xC0;
    private static final int DELETED = 0x0800;
    private static final int HIDDEN = 0x083C;
    private static final int SYMBOL = 0x6A09;
    private static final int ROW_ENDS = 0x2417;
    private static final int INNER_CELL = 0x244B;
    private static final int INNER_ROW = 0x244C;
    private static final int PAGE_BEFORE = 0x2407;
    private static final int SECTION_BREAK = 0x3009;

    private final Reading reading;
    private final ByteBuffer main;
    private final ByteBuffer table;
    private final DocRuns.Pieces pieces;
    private final DocRuns characters;
    private final DocRuns paragraphs;
    private final DocLists lists;
    private final Numbering numbering = new Numbering();
    private final Set<Integer> quietSections;
    private Draft out;
    private int lookedFrom, lookedTo, symbol;
    private boolean gone;

    private Doc(Reading reading, ByteBuffer main, ByteBuffer table) {
        this.reading = reading;
        this.main = main;
        this.table = table;
        this.out = new Draft(reading);
        pieces = new DocRuns.Pieces(reading, main, table, place(33), length(33));
        characters = DocRuns.characters(reading, main, table, place(12), length(12));
        paragraphs = DocRuns.paragraphs(reading, main, table, place(13), length(13));
        lists = new DocLists(table);
        lists.readStyles(place(1), length(1));
        if (length(73) > 0 && length(74) > 0) lists.readLists(reading, place(73), place(74));
        quietSections = quietSections();
    }

    static Transcript read(Reading reading, Compound compound) {
        var main = compound.open("WordDocument");
        if (main == null || main.limit() < 0x2F2) throw reading.broken("没有文字部分");
        if ((main.getShort(2) & 0xFFFF) < FIRST_READABLE)
            throw reading.wrongType("它是 Word 6.0 或 Word 95 的格式", "请用 Word 或 WPS 打开后另存为 docx 再读");
        int flags = main.getShort(10);
        if ((flags & 0x100) != 0) throw reading.encrypted("文件加了打开密码");
        var table = compound.open((flags & 0x200) != 0 ? "1Table" : "0Table");
        if (table == null) throw reading.broken("没有格式部分");
        try {
            return new Doc(reading, main, table).transcript();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw reading.broken("格式部分指到文件以外");
        }
    }

    /// Where in the table stream the structure of this number begins.
    private int place(int number) {
        return main.getInt(0x9A + 8 * number);
    }

    private int length(int number) {
        return main.getInt(0x9A + 8 * number + 4);
    }

    private Transcript transcript() {
        if (pieces.length() > CODES_PER_CHAR * (long) reading.limits().chars()) throw reading.bomb("声称的文字过多");
        int[] lengths = new int[7];
        for (int i = 0; i < 7; i++) {
            lengths[i] = main.getInt(0x4C + 4 * i);
            if (lengths[i] < 0 || lengths[i] > pieces.length()) throw reading.broken("文字长度不对");
        }
        var body = out;
        int start = story(0, lengths[0]);
        var notes = part(start, lengths[1]);
        start += lengths[1] + lengths[2] + lengths[3] + lengths[4];
        var endNotes = part(start, lengths[5]);
        var boxes = part(start + lengths[5], lengths[6]);
        body.part("文本框", boxes);
        body.part("脚注", notes);
        body.part("尾注", endNotes);
        return body.finish("application/msword", null);
    }

    private Draft part(int start, int length) {
        out = new Draft(reading);
        story(start, length);
        return out;
    }

    private int story(int start, int length) {
        int end = Math.min(start + length, pieces.length());
        for (int at = start; at < end; ) at = paragraph(at, end);
        return start + length;
    }

    private int paragraph(int start, int end) {
        int last = start;
        while (last < end - 1 && !endsParagraph(last)) last++;
        char mark = pieces.character(last);
        var form = new Form(last);
        if (form.pageBefore && !out.isBlank()) out.pageBreak();
        var words = words(start, mark == '\r' || mark == 7 || mark == '\f' ? last : last + 1);
        var place = lists.place(paragraphs.style(pieces.file(last)), form.list, form.level);
        var series = lists.series(place.list());
        if (series != null && !form.joined) words = numbering.label(series, place.level()) + words;
        write(words);
        if (mark == 7) {
            if (form.rowEnds) out.endRow();
            else out.endCell();
        } else if (form.innerRow) out.endRow();
        else if (form.innerCell) out.endCell();
        else if (mark == '\f') sectionEnd(last);
        else if (!form.joined) out.endLine();
        return last + 1;
    }

    /// A form feed inside a paragraph is a page break of its own; at the end of one it closes a section.
    private boolean endsParagraph(int place) {
        char c = pieces.character(place);
        return c == '\r' || c == 7 || c == '\f' && paragraphs.end(pieces.file(place)) == pieces.file(place + 1);
    }

    private void write(String words) {
        var pages = words.split("\f", -1);
        for (int i = 0; i < pages.length; i++) {
            if (i > 0) out.pageBreak();
            out.add(pages[i]);
        }
    }

    private void sectionEnd(int place) {
        out.endOpenLine();
        if (!quietSections.contains(place + 1)) out.pageBreak();
    }

    /// The words of a stretch without field codes and without what was deleted or hidden.
    private String words(int start, int end) {
        var words = new StringBuilder();
        var inCode = new BitSet();
        int depth = 0;
        for (int at = start; at < end; at++) {
            reading.step(1);
            char c = pieces.character(at);
            if (c == 0x13) inCode.set(depth++);
            else if (c == 0x14 && depth > 0) inCode.clear(depth - 1);
            else if (c == 0x15 && depth > 0) inCode.clear(--depth);
            else if (inCode.isEmpty()) append(words, c, at);
        }
        return words.toString();
    }

    private void append(StringBuilder words, char c, int place) {
        look(pieces.file(place));
        if (gone) return;
        switch (c) {
            case 0x0B, 0x0E -> words.append('\n');
            case 0x1E -> words.append('-');
            case '\t', '\f' -> words.append(c);
            case '(' -> words.append(symbol == 0 ? "(" : Numbering.Symbols.plain(symbol));
            default -> {
                if (c >= ' ') words.append(c);
            }
        }
    }

    /// Looks up the formatting of a character unless it is that of the one before.
    private void look(int file) {
        if (lookedFrom <= file && file < lookedTo) return;
        lookedFrom = file;
        lookedTo = characters.end(file);
        gone = false;
        symbol = 0;
        characters.changes(file, (code, value) -> {
            if (code == DELETED || code == HIDDEN) gone |= (value & 1) != 0;
            if (code == SYMBOL) symbol = value >>> 16;
        });
    }

    /// Sections that begin on the same page as the one before ends.
    private Set<Integer> quietSections() {
        var quiet = new HashSet<Integer>();
        int at = place(6), count = (length(6) - 4) / 16;
        for (int i = 0; i < count; i++) {
            reading.step(1);
            int start = table.getInt(at + 4 * i);
            int form = table.getInt(at + 4 * (count + 1) + 12 * i + 2);
            if (form < 0 || form + 2 > main.limit()) continue;
            DocRuns.changes(main, form + 2, main.getShort(form) & 0xFFFF, (code, value) -> {
                if (code == SECTION_BREAK && value == 0) quiet.add(start);
            });
        }
        return quiet;
    }

    /// What the mark at the end of a paragraph says of it.
    private final class Form {

        int list = -1, level = -1;
        boolean rowEnds, innerRow, innerCell, pageBefore, joined;

        Form(int mark) {
            int file = pieces.file(mark);
            paragraphs.changes(file, (code, value) -> {
                switch (code) {
                    case DocLists.LIST -> list = Math.max(0, (short) (int) value);
                    case DocLists.LEVEL -> level = value;
                    case ROW_ENDS -> rowEnds = value != 0;
                    case INNER_ROW -> innerRow = value != 0;
                    case INNER_CELL -> innerCell = value != 0;
                    case PAGE_BEFORE -> pageBefore = value != 0;
                    default -> {}
                }
            });
            look(file);
            joined = gone;
        }
    }
}
