package luoshi.kernel.evidence;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// 国家秘密标志: whether a paper says of itself that it is a state secret: 绝密, 机密 or 秘密 as GB/T 9704-2012 7.2.2 puts it, on
/// a line of its own at the head of the first page (`机密★1年`), also with blanks, full-width signs, another star or
/// none, beside the copy number and the degree of urgency; with a star also on a later line of its own; or at the
/// head of its name. A paper *about* secrecy is none.
///
/// @param words as they stand in the paper, or its name
/// @param line counted from 1; 0 for the name
public record SecrecyMark(String words, int line) {

    private static final int HEAD_LINES = 15;
    private static final int LONGEST = 60;

    private static final String DEGREE = "(?:[绝絕]密|[机機]密|秘密)[级級]?";
    private static final String STAR = "[★☆✩✪⭐⋆*＊]";
    private static final String TERM =
            "(?:[0-9〇零一二三四五六七八九十]{1,4}(?:年|个月|個月|月|天|日)|[长長]期|永久|[启啟]用前|解密前|[0-9年月日]{4,12}(?:前|止)?)";
    private static final String BESIDE = "(?:特急|加急|平急|急件|特提|[0-9]{1,8}|第?[0-9]{1,8}[号號份])";
    private static final String FIELD = "(?:密[级級](?:和保密期限)?[:：])?";

    private static final Pattern STARRED = Pattern.compile(BESIDE + "*" + FIELD + "(?:" + DEGREE + STAR + TERM + "?|"
            + STAR + DEGREE + STAR + "?" + TERM + "?)" + BESIDE + "*");
    private static final Pattern PLAIN = Pattern.compile(BESIDE + "*" + FIELD + DEGREE + TERM + "?" + BESIDE + "*");
    private static final Pattern NAMED = Pattern.compile(
            "(?:" + DEGREE + STAR + "|[\\[【(（〔]" + DEGREE + "[^\\]】)）〕]{0,6}[\\]】)）〕]|" + DEGREE + "[-—_ .]).*");
    private static final Pattern EMPHASIS = Pattern.compile("^(?:[#>]+|[*_]{2,})|[*_]{2,}$");
    private static final Pattern ROUND = Pattern.compile("[\\[\\]【】()（）〔〕{}<>《》「」|]");

    /// The first that a paper carries.
    public static Optional<SecrecyMark> of(Transcript transcript) {
        var name = Normalizer.normalize(transcript.name().strip(), Normalizer.Form.NFKC);
        if (NAMED.matcher(name).matches()) return Optional.of(new SecrecyMark(transcript.name(), 0));
        int number = 0;
        int written = 0;
        for (var line : (Iterable<String>) transcript.text().lines()::iterator) {
            number++;
            if (line.length() > LONGEST * 4) {
                written++;
                continue;
            }
            var bare = bare(line);
            if (bare.isEmpty()) continue;
            written++;
            if (bare.length() > LONGEST) continue;
            if (STARRED.matcher(bare).matches()
                    || written <= HEAD_LINES && PLAIN.matcher(bare).matches())
                return Optional.of(new SecrecyMark(line.strip(), number));
        }
        return Optional.empty();
    }

    /// Without blanks, invisible signs and brackets, full-width signs made plain.
    private static String bare(String line) {
        var bare = new StringBuilder();
        Normalizer.normalize(line, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.CONTROL
                        && Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return ROUND.matcher(EMPHASIS.matcher(bare).replaceAll("")).replaceAll("");
    }

    /// Where it stands, in Chinese.
    public String where() {
        return line == 0 ? "文件名“" + words + "”" : "第" + line + "行“" + words + "”";
    }
}
