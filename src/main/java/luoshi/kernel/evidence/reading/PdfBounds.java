package luoshi.kernel.evidence.reading;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.kernel.evidence.PdfLog;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/// PDF 的约束: makes PDFBox count what it unpacks while it works for a [Reading], and keeps it from searching the machine
/// for fonts, which text does not need.
///
/// PDFBox unpacks every stream whole into memory and has no place to say how much is too much; its table of filters is
/// closed. So the table is opened once and each filter put inside one that counts; work of others in the same program,
/// without a Reading, passes through uncounted.
final class PdfBounds {

    private static final int SMALL = 1_000_000;
    private static final int BYTES_PER_STEP = 32;
    private static final long DIRECTORIES = 8_000_000;
    private static final ThreadLocal<Reading> READING = new ThreadLocal<>();
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    static {
        install();
    }

    private PdfBounds() {}

    static void watch(Reading reading) {
        READING.set(reading);
    }

    static void release() {
        READING.remove();
    }

    @SuppressWarnings("unchecked")
    private static void install() {
        try {
            var field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            ((Map<COSName, Filter>) field.get(FilterFactory.INSTANCE))
                    .replaceAll((name, filter) -> new Counted(filter, PICTURES.contains(name)));
            FontMappers.set(new Pdf.StandIn());
            PdfLog.close();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this PDFBox keeps its filters elsewhere", e);
        }
    }

    private static final class Counted extends Filter {

        private final Filter filter;
        private final boolean ofPictures;

        Counted(Filter filter, boolean ofPictures) {
            this.filter = filter;
            this.ofPictures = ofPictures;
        }

        @Override
        public DecodeResult decode(InputStream in, OutputStream out, COSDictionary about, int index)
                throws IOException {
            return decode(in, out, about, index, DecodeOptions.DEFAULT);
        }

        @Override
        public DecodeResult decode(InputStream in, OutputStream out, COSDictionary about, int index, DecodeOptions o)
                throws IOException {
            var reading = READING.get();
            if (reading == null) return filter.decode(in, out, about, index, o);
            if (ofPictures) throw new IOException("a picture is not text");
            if (isIndexOfNothing(about)) throw reading.bomb("索引表没有宽度");
            var read = new Read(in);
            return filter.decode(read, new Written(out, read, reading, limit(reading, about)), about, index, o);
        }

        /// Tables of contents become objects of many times their size.
        private static long limit(Reading reading, COSDictionary about) {
            var type = about.getCOSName(COSName.TYPE);
            boolean directory = COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type);
            return directory ? DIRECTORIES : reading.limits().inflated();
        }

        /// An index whose entries take no room has room for any number of them.
        private static boolean isIndexOfNothing(COSDictionary about) {
            var widths = about.getCOSArray(COSName.W);
            if (widths == null || widths.size() != 3) return false;
            return widths.getInt(0, 0) + widths.getInt(1, 0) + widths.getInt(2, 0) < 3;
        }

        @Override
        protected void encode(InputStream in, OutputStream out, COSDictionary about) throws IOException {
            filter.encode(in, out, about, 0);
        }
    }

    private static final class Read extends FilterInputStream {

        long count;

        Read(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count++;
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int got = super.read(target, offset, length);
            count += Math.max(0, got);
            return got;
        }
    }

    private static final class Written extends FilterOutputStream {

        private final Read from;
        private final Reading reading;
        private final long limit;
        private long count;
        private long stepped;

        Written(OutputStream out, Read from, Reading reading, long limit) {
            super(out);
            this.from = from;
            this.reading = reading;
            this.limit = limit;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int length) {
            count += length;
            reading.inflate(length);
            long steps = count / BYTES_PER_STEP;
            if (steps > stepped) reading.step(steps - stepped);
            stepped = steps;
            boolean dense = count > SMALL && count > reading.limits().ratio() * Math.max(1, from.count);
            if (dense || count > limit) throw reading.bomb("压缩比异常地高");
        }
    }

    /// The file, read under our eyes: whoever reads it in endlessly small pieces is stopped.
    static final class Source extends RandomAccessReadBuffer {

        private final Reading reading;

        Source(Reading reading) {
            super(reading.bytes());
            this.reading = reading;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            reading.step(1);
            return super.read(target, offset, length);
        }

        @Override
        public RandomAccessReadView createView(long start, long length) {
            return new RandomAccessReadView(new Source(reading), start, length, true);
        }
    }

    /// Chooses a font, once it is seen that its tables do not stand for more characters than there are.
    static final class BoundedFont extends SetFontAndSize {

        private static final long MOST_CHARACTERS = 2_000_000;
        private static final Pattern RANGES = Pattern.compile("beginbfrange(.*?)(?:endbfrange|$)", Pattern.DOTALL);
        private static final Pattern RANGE =
                Pattern.compile("<([0-9A-Fa-f\\s]*)>\\s*<([0-9A-Fa-f\\s]*)>\\s*(?:<[^>]*>|\\[[^]]*])");

        private final Reading reading;
        private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        BoundedFont(PDFStreamEngine engine, Reading reading) {
            super(engine);
            this.reading = reading;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            var fonts = getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name)
                look(fonts.getCOSDictionary(name));
            super.process(operator, operands);
        }

        private void look(@Nullable COSDictionary font) throws IOException {
            if (font == null || !seen.add(font)) return;
            long characters =
                    meanings(font.getCOSStream(COSName.TO_UNICODE)) + meanings(font.getCOSStream(COSName.ENCODING));
            var descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
            if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary own)
                characters += widths(own.getCOSArray(COSName.W)) + widths(own.getCOSArray(COSName.W2));
            if (characters > MOST_CHARACTERS) throw reading.bomb("字体声称有 " + characters + " 个字符");
        }

        private static long widths(@Nullable COSArray widths) {
            long sum = 0;
            for (int i = 0; widths != null && i + 1 < widths.size(); i++) {
                if (widths.getObject(i + 1) instanceof COSArray) i++;
                else {
                    sum += Math.max(0L, widths.getInt(i + 1, 0) - (long) widths.getInt(i, 0));
                    i += 2;
                }
            }
            return sum;
        }

        private static long meanings(@Nullable COSStream table) throws IOException {
            if (table == null) return 0;
            long sum = 0;
            try (var in = table.createInputStream()) {
                var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                for (var ranges :
                        (Iterable<String>) RANGES.matcher(text).results().map(m -> m.group(1))::iterator)
                    for (var range = RANGE.matcher(ranges); range.find(); )
                        sum += Math.max(0, code(range.group(2)) - code(range.group(1)));
            }
            return sum;
        }

        private static long code(String hex) {
            var digits = hex.replaceAll("\\s", "");
            return digits.isEmpty() ? 0 : Long.parseLong(digits.substring(Math.max(0, digits.length() - 8)), 16);
        }
    }
}
