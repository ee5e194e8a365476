package luoshi.kernel.evidence.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.evidence.Transcript;
import org.jspecify.annotations.Nullable;

/// 纯文本: a file that is nothing but text, decoded. A mark at the start decides the charset; then strict UTF-8; then what
/// an html file says of itself; then whichever of GB18030 and UTF-16 gives text that looks like Chinese prose.
///
/// Looks like prose: the 3,755 characters of the first level of GB 2312 make up nearly all of any official paper, and
/// about a fifth of bytes read in the wrong charset.
record PlainText(String text, String charset) {

    private static final int SAMPLE = 20_000;
    private static final double PLAUSIBLE = 0.5;
    private static final String GB = "GB18030";

    /// The text as it is stored; form feeds end its pages.
    Transcript transcript(Reading reading) {
        reading.chars(text.codePointCount(0, text.length()), true);
        if (text.isBlank()) throw reading.refuse("empty", "文件里没有文字", "请核对是否选错了文件");
        var original = reading.original();
        boolean marked = original.name().toLowerCase().endsWith(".md");
        return new Transcript(
                original.name(),
                original.sha256(),
                marked ? "text/markdown" : "text/plain",
                charset,
                text,
                pages(reading, text),
                List.of());
    }

    private static List<Transcript.Page> pages(Reading reading, String text) {
        var pages = new ArrayList<Transcript.Page>();
        int start = 0, from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\f', from);
            int to = feed < 0 ? text.length() : feed + 1;
            int end = start + text.codePointCount(from, to);
            pages.add(new Transcript.Page(pages.size() + 1, start, end));
            reading.page(pages.size());
            from = to;
            start = end;
        }
        return List.copyOf(pages);
    }

    static PlainText of(Reading reading) {
        var bytes = reading.bytes();
        var marked = marked(reading, bytes);
        if (marked != null) return marked;
        var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null && !hasControls(utf8)) return new PlainText(utf8, "UTF-8");
        var declared = declared(bytes);
        if (declared != null) return declared;
        var likely = likeliest(bytes);
        if (likely != null) return likely;
        throw refusal(reading, bytes);
    }

    private static @Nullable PlainText marked(Reading reading, byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) return marked(reading, b, 3, StandardCharsets.UTF_8);
        if (starts(b, 0x84, 0x31, 0x95, 0x33)) return marked(reading, b, 4, Charset.forName(GB));
        if (starts(b, 0xFF, 0xFE)) return marked(reading, b, 2, StandardCharsets.UTF_16LE);
        if (starts(b, 0xFE, 0xFF)) return marked(reading, b, 2, StandardCharsets.UTF_16BE);
        return null;
    }

    private static PlainText marked(Reading reading, byte[] bytes, int mark, Charset charset) {
        var text = strict(bytes, mark, charset);
        if (text == null)
            throw reading.refuse("charset", "文件头标明是 " + charset.name() + "，正文却不合这种编码", "请用记事本打开后另存为 UTF-8 再读");
        if (hasControls(text)) throw notText(reading);
        return new PlainText(text, charset.name());
    }

    private static @Nullable PlainText declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
        var named = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]{2,20})")
                .matcher(head);
        if (!named.find()) return null;
        var name = named.group(1).toLowerCase().startsWith("gb") ? GB : named.group(1);
        if (!Charset.isSupported(name)) return null;
        var text = strict(bytes, 0, Charset.forName(name));
        return text == null || hasControls(text) ? null : new PlainText(text, name);
    }

    private static @Nullable PlainText likeliest(byte[] bytes) {
        PlainText best = null;
        double bestScore = PLAUSIBLE;
        for (var name : new String[] {GB, "UTF-16LE", "UTF-16BE"}) {
            var text = strict(bytes, 0, Charset.forName(name));
            if (text == null || hasControls(text)) continue;
            double score = likeness(text);
            if (score <= bestScore) continue;
            bestScore = score;
            best = new PlainText(text, name);
        }
        return best;
    }

    /// From -1 (nothing a person writes) to 1 (every character an everyday one).
    private static double likeness(String text) {
        int end = text.length() <= SAMPLE ? text.length() : text.offsetByCodePoints(0, SAMPLE / 2);
        var gb = text.substring(0, end).getBytes(Charset.forName(GB));
        double sum = 0;
        int count = 0;
        for (int i = 0; i < gb.length; count++) {
            int lead = gb[i] & 0xFF;
            int trail = i + 1 < gb.length ? gb[i + 1] & 0xFF : 0;
            if (lead < 0x80) {
                sum += 1;
                i += 1;
            } else if (trail >= '0' && trail <= '9') {
                sum -= 1;
                i += 4;
            } else {
                sum += likeness(lead, trail);
                i += 2;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double likeness(int lead, int trail) {
        if (trail < 0xA1) return 0;
        if (lead >= 0xA1 && lead <= 0xA9) return 1;
        if (lead >= 0xB0 && lead <= 0xD7) return 1;
        if (lead >= 0xD8 && lead <= 0xF7) return 0.3;
        return lead >= 0xAA && lead <= 0xAF || lead >= 0xF8 ? -1 : 0;
    }

    private static RuntimeException refusal(Reading reading, byte[] bytes) {
        var decoder = Charset.forName(GB).newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        try {
            var text = decoder.onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!hasControls(text) && likeness(text) > 0)
                return reading.refuse("charset", "认不出它的文字编码，或编码中途有错", "请用记事本打开，确认不是乱码，再另存为 UTF-8");
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("replacing decoders do not complain", e);
        }
        return notText(reading);
    }

    private static RuntimeException notText(Reading reading) {
        return reading.wrongType("它不是文字文件", "请提供 docx、doc、pdf、ofd、html、txt 或 md 格式的会议记录");
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /// Text has no NUL and hardly any other control characters; a lone end-of-file mark of old editors is let pass.
    private static boolean hasControls(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c == '\uFFFE' || c == '\uFFFF') return true;
            boolean ofOldEditor = c == 0x1A && i == text.length() - 1;
            if (c < ' ' && (c < '\t' || c > '\r') && !ofOldEditor) odd++;
        }
        return odd > text.length() / 500;
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
        return true;
    }
}
