package luoshi.kernel.evidence;

/// 引文: words of an original together with their place. `text` is always the exact slice of the transcript.
public record Quotation(String text, int start, int end) {

    public Place place() {
        return new Place(start, end);
    }

    /// The words without the blanks and line ends that layout put inside them: what a person would say aloud.
    public String plain() {
        int blank = 0;
        while (blank < text.length() && !isBlank(text.charAt(blank))) blank++;
        if (blank == text.length()) return text;
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isBlank(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
