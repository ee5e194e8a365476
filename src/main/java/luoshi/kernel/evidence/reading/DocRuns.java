package luoshi.kernel.evidence.reading;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// 格式段 (doc): which formatting holds for which stretch of the file, as kept in pages of 512 bytes.
final class DocRuns {

    private static final int PAGE = 512;

    /// @param style number of the paragraph style; -1 for runs of characters
    /// @param from where its list of changes begins in the main stream
    private record Run(int start, int end, int style, int from, int length) {}

    private final ByteBuffer main;
    private final List<Run> runs;
    private int last;

    private DocRuns(ByteBuffer main, List<Run> runs) {
        this.main = main;
        this.runs = runs;
    }

    static DocRuns characters(Reading reading, ByteBuffer main, ByteBuffer table, int at, int length) {
        return of(reading, main, table, at, length, false);
    }

    static DocRuns paragraphs(Reading reading, ByteBuffer main, ByteBuffer table, int at, int length) {
        return of(reading, main, table, at, length, true);
    }

    private static DocRuns of(
            Reading reading, ByteBuffer main, ByteBuffer table, int at, int length, boolean paragraphs) {
        var runs = new ArrayList<Run>();
        int pages = Math.max(0, (length - 4) / 8);
        for (int i = 0; i < pages; i++) {
            reading.step(100);
            long page = (table.getInt(at + 4 * (pages + 1) + 4 * i) & 0x3FFFFFL) * PAGE;
            if (page + PAGE > main.limit()) continue;
            page(main, (int) page, paragraphs, runs);
        }
        runs.sort(Comparator.comparingInt(Run::start));
        return new DocRuns(main, List.copyOf(runs));
    }

    private static void page(ByteBuffer main, int page, boolean paragraphs, List<Run> runs) {
        int count = main.get(page + PAGE - 1) & 0xFF;
        int width = paragraphs ? 13 : 1;
        if (4 * (count + 1) + width * count > PAGE) return;
        for (int i = 0; i < count; i++) {
            int start = main.getInt(page + 4 * i), end = main.getInt(page + 4 * i + 4);
            int word = main.get(page + 4 * (count + 1) + width * i) & 0xFF;
            int at = page + 2 * word;
            if (end <= start) continue;
            int length = word == 0 ? 0 : main.get(at) & 0xFF;
            int from = at + 1;
            if (paragraphs && word != 0) {
                if (length == 0) length = 2 * (main.get(from++) & 0xFF);
                else length = 2 * length - 1;
            }
            length = Math.min(length, page + PAGE - from);
            if (!paragraphs) runs.add(new Run(start, end, -1, from, length));
            else if (length < 2) runs.add(new Run(start, end, 0, from, 0));
            else runs.add(new Run(start, end, main.getShort(from) & 0xFFFF, from + 2, length - 2));
        }
    }

    private @Nullable Run at(int position) {
        if (last < runs.size() && holds(runs.get(last), position)) return runs.get(last);
        int low = 0, high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var run = runs.get(middle);
            if (holds(run, position)) {
                last = middle;
                return run;
            }
            if (run.start > position) high = middle - 1;
            else low = middle + 1;
        }
        return null;
    }

    private static boolean holds(Run run, int position) {
        return run.start <= position && position < run.end;
    }

    /// Where the formatting at this position ends; the position after it where none is stated.
    int end(int position) {
        var run = at(position);
        return run == null ? position + 1 : run.end;
    }

    int style(int position) {
        var run = at(position);
        return run == null ? 0 : run.style;
    }

    void changes(int position, BiConsumer<Integer, Integer> each) {
        var run = at(position);
        if (run != null) changes(main, run.from, run.length, each);
    }

    /// Goes through a list of changes, each a code and its value; long values count as 0.
    static void changes(ByteBuffer bytes, int from, int length, BiConsumer<Integer, Integer> each) {
        int at = from, end = Math.min(from + length, bytes.limit());
        while (at + 3 <= end) {
            int code = bytes.getShort(at) & 0xFFFF;
            at += 2;
            int size = size(bytes, code, at);
            if (at + size > end) return;
            each.accept(code, value(bytes, at, size));
            at += size;
        }
    }

    private static int size(ByteBuffer bytes, int code, int at) {
        return switch (code >> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default ->
                code == 0xD608 && at + 2 <= bytes.limit()
                        ? 1 + (bytes.getShort(at) & 0xFFFF)
                        : 1 + (bytes.get(at) & 0xFF);
        };
    }

    private static int value(ByteBuffer bytes, int at, int size) {
        return switch (size) {
            case 1 -> bytes.get(at) & 0xFF;
            case 2 -> bytes.getShort(at) & 0xFFFF;
            case 4 -> bytes.getInt(at);
            default -> 0;
        };
    }

    /// The text of the document in order, and from which place of the file each stretch of it came.
    static final class Pieces {

        /// @param width bytes per character, 1 or 2
        private record Piece(int start, int end, int file, int width) {}

        private final ByteBuffer main;
        private final List<Piece> pieces = new ArrayList<>();
        private int last;

        Pieces(Reading reading, ByteBuffer main, ByteBuffer table, int at, int length) {
            this.main = main;
            int end = at + length;
            while (at < end && table.get(at) == 1) at += 3 + (table.getShort(at + 1) & 0xFFFF);
            if (at >= end || table.get(at) != 2) throw reading.broken("没有文字分段表");
            int count = (table.getInt(at + 1) - 4) / 12;
            if (count < 0 || at + 5 + 12L * count > table.limit()) throw reading.broken("文字分段表残缺");
            for (int i = 0; i < count; i++) piece(reading, table, at + 5, count, i);
        }

        private void piece(Reading reading, ByteBuffer table, int at, int count, int i) {
            reading.step(1);
            int start = table.getInt(at + 4 * i), end = table.getInt(at + 4 * i + 4);
            int file = table.getInt(at + 4 * (count + 1) + 8 * i + 2);
            boolean narrow = (file & 0x40000000) != 0;
            file &= 0x3FFFFFFF;
            var piece = new Piece(start, end, narrow ? file / 2 : file, narrow ? 1 : 2);
            int before = pieces.isEmpty() ? 0 : pieces.getLast().end;
            long fileEnd = piece.file + (long) (end - start) * piece.width;
            if (start != before || end < start || fileEnd > main.limit()) throw reading.broken("文字分段表错位");
            if (end > start) pieces.add(piece);
        }

        int length() {
            return pieces.isEmpty() ? 0 : pieces.getLast().end;
        }

        private Piece at(int place) {
            var piece = pieces.get(last);
            if (piece.start <= place && place < piece.end) return piece;
            if (last + 1 < pieces.size() && pieces.get(last + 1).start == place) return pieces.get(++last);
            int low = 0, high = pieces.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (pieces.get(middle).start <= place) low = middle;
                else high = middle - 1;
            }
            last = low;
            return pieces.get(last);
        }

        int file(int place) {
            var piece = at(place);
            return piece.file + (place - piece.start) * piece.width;
        }

        char character(int place) {
            int file = file(place);
            return at(place).width == 2 ? main.getChar(file) : western(main.get(file) & 0xFF);
        }

        /// Windows-1252, the only charset of narrow text.
        private static char western(int b) {
            return b < 0x80 || b > 0x9F
                    ? (char) b
                    : "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ".charAt(b - 0x80);
        }
    }
}
