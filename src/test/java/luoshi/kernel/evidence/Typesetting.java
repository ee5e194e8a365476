package luoshi.kernel.evidence;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into printed lines and pages, as the makers of pdf and ofd need it. A form feed begins a page.
final class Typesetting {

    private Typesetting() {}

    static List<List<String>> pages(String text, int width, int height) {
        var pages = new ArrayList<List<String>>();
        for (var stated : text.split("\f", -1)) {
            var lines = new ArrayList<String>();
            stated.lines().forEach(line -> lines.addAll(broken(line, width)));
            for (int from = 0; from == 0 || from < lines.size(); from += height)
                pages.add(lines.subList(from, Math.min(lines.size(), from + height)));
        }
        return pages;
    }

    private static List<String> broken(String line, int width) {
        var lines = new ArrayList<String>();
        var points = line.codePoints().toArray();
        for (int from = 0; from == 0 || from < points.length; from += width)
            lines.add(new String(points, from, Math.min(width, points.length - from)));
        return lines;
    }
}
