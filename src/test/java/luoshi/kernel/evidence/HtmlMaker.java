package luoshi.kernel.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Makes html files: each line of a text a paragraph.
public final class HtmlMaker {

    private HtmlMaker() {}

    public static byte[] of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    public static byte[] of(String text, Charset charset) {
        var body = new StringBuilder();
        text.lines().forEach(l -> body.append("<p>").append(ZipMaker.escaped(l)).append("</p>\n"));
        return page("<meta charset=\"" + charset.name() + "\"><title>会议记录</title>", body.toString())
                .getBytes(charset);
    }

    static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html><head>" + head + "</head>\n<body>\n" + body + "</body></html>\n";
    }
}
