package luoshi.kernel.evidence.reading;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// PDF 的约束: makes PDFBox count what it unpacks while it works for a [Reading], and keeps it from searching the machine
/// for fonts, which text does not need.
///
/// PDFBox unpacks every stream whole into memory and has no place to say how much is too much; its table of filters is
/// closed. So the table is opened once and each filter put inside one that counts. Work of others in the same program,
/// without a Reading, passes through untouched.
final class PdfBounds {

    private static final int SMALL = 1_000_000;
    private static final int BYTES_PER_STEP = 32;
    private static final long DIRECTORIES = 24_000_000;
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
            FontMappers.set(new StandIn());
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
            var read = new Read(in);
            return filter.decode(read, new Written(out, read, reading, limit(reading, about)), about, index, o);
        }

        /// Tables of contents become objects of many times their size.
        private static long limit(Reading reading, COSDictionary about) {
            var type = about.getCOSName(COSName.TYPE);
            boolean directory = COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type);
            return directory ? DIRECTORIES : reading.limits().inflated();
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

    /// Stands in for every font that is not in the file: positions come from the file, shapes are not looked at.
    private static final class StandIn implements FontMapper {

        private @Nullable TrueTypeFont font;

        private synchronized TrueTypeFont font() {
            if (font == null)
                try (var in = FontMapper.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                    font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                } catch (IOException e) {
                    throw new IllegalStateException("PDFBox brings no font along", e);
                }
            return font;
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
            return new FontMapping<>(font(), false);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
            return new FontMapping<>(font(), false);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor about, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font(), false);
        }
    }
}
