package luoshi.kernel.evidence;

import java.util.regex.Pattern;

/// 引文: words of an original together with their place. `text` is always the exact slice of the transcript.
public record Quotation(String text, int start, int end) {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:第|[-—－–])?[\\s\\u00a0]*\\d{1,4}[\\s\\u00a0]*(?:页|[-—－–])?");

    public Place place() {
        return new Place(start, end);
    }

    /// The words without the blanks, line ends and page numbers that layout put inside them: what a person would say
    /// aloud.
    public String plain() {
        int blank = 0;
        while (blank < text.length() && !isBlank(text.charAt(blank))) blank++;
        if (blank == text.length()) return text;
        var plain = new StringBuilder(text.length());
        var lines = text.split("[\n\f\r\u2028]+");
        for (int i = 0; i < lines.length; i++) {
            boolean inside = i > 0 && i < lines.length - 1;
            if (inside && PAGE_NUMBER.matcher(lines[i].strip()).matches()) continue;
            lines[i].codePoints().filter(c -> !isBlank(c)).forEach(plain::appendCodePoint);
        }
        return plain.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
