package luoshi.kernel.evidence.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Transcript;
import org.jspecify.annotations.Nullable;

/// 版式文档 (ofd, GB/T 33190): the text objects of each page with their positions, those of the page's template first.
final class Ofd {

    private final Reading reading;
    private final Parcel parcel;
    private final Draft out;

    private Ofd(Reading reading, Parcel parcel) {
        this.reading = reading;
        this.parcel = parcel;
        this.out = new Draft(reading);
    }

    static Transcript read(Reading reading, Parcel parcel) {
        var ofd = new Ofd(reading, parcel);
        for (var root : ofd.values("OFD.xml", "DocRoot")) ofd.document(root);
        if (ofd.out.isBlank()) throw reading.noText("各页都是图片或图形，没有文字层");
        return ofd.out.finish("application/ofd", null);
    }

    private void document(String root) {
        var templates = new HashMap<String, String>();
        var pages = new ArrayList<String>();
        var xml = open(root);
        while (xml.nextChild(0)) {
            int home = xml.depth();
            while (xml.nextChild(home)) list(xml, root, templates, pages);
        }
        for (var page : pages) page(page, templates);
    }

    private void list(Xml xml, String root, Map<String, String> templates, List<String> pages) {
        boolean holdsPages = xml.name().equals("Pages");
        if (!holdsPages && !xml.name().equals("CommonData")) return;
        int home = xml.depth();
        while (xml.nextChild(home)) {
            var place = xml.attribute("BaseLoc");
            if (place == null) continue;
            if (holdsPages) pages.add(path(root, place));
            else if (xml.name().equals("TemplatePage"))
                templates.put(String.valueOf(xml.attribute("ID")), path(root, place));
        }
        reading.page(pages.size());
    }

    private int pagesDone;

    private void page(String page, Map<String, String> templates) {
        if (pagesDone++ > 0) out.pageBreak();
        var lines = new PageLines();
        for (var id : attributes(page, "Template", "TemplateID"))
            if (templates.containsKey(id)) content(templates.get(id), lines);
        content(page, lines);
        for (var line : lines.lines()) {
            out.add(line);
            out.endLine();
        }
    }

    private void content(String part, PageLines lines) {
        var xml = open(part);
        while (xml.nextChild(0)) block(xml, lines);
    }

    private void block(Xml xml, PageLines lines) {
        int home = xml.depth();
        while (xml.nextChild(home))
            switch (xml.name()) {
                case "Content", "Layer", "PageBlock" -> block(xml, lines);
                case "TextObject" -> text(xml, lines);
                default -> {}
            }
    }

    private void text(Xml xml, PageLines lines) {
        var boundary = numbers(xml.attribute("Boundary"), 4, 0, 0, 0, 0);
        var turn = numbers(xml.attribute("CTM"), 6, 1, 0, 0, 1, 0, 0);
        double size = numbers(xml.attribute("Size"), 1, 4)[0];
        int direction = xml.number("ReadDirection", 0) / 90;
        double x = 0, y = 0;
        int home = xml.depth();
        while (xml.nextChild(home)) {
            if (!xml.name().equals("TextCode")) continue;
            x = numbers(xml.attribute("X"), 1, x)[0];
            y = numbers(xml.attribute("Y"), 1, y)[0];
            var across = xml.attribute("DeltaX");
            var down = xml.attribute("DeltaY");
            var text = xml.text().strip();
            int count = text.codePointCount(0, text.length());
            var code = new Code(text, x, y, deltas(across, count), deltas(down, count), size, direction & 3);
            code.place(boundary, turn, lines);
        }
    }

    /// A run of characters, each with its distance from the one before.
    private record Code(String text, double x, double y, double[] across, double[] down, double size, int direction) {

        void place(double[] boundary, double[] turn, PageLines lines) {
            double scale = Math.sqrt(Math.abs(turn[0] * turn[3] - turn[1] * turn[2]));
            double shown = size * (scale > 0 ? scale : 1);
            double atX = x, atY = y;
            var points = text.codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                double dx = i < across.length ? across[i] : 0, dy = i < down.length ? down[i] : 0;
                double width = points[i] < 0x2E80 ? 0.5 * size : size;
                double step = Math.hypot(dx, dy);
                double advance = (step > 0 && step < 1.1 * size ? step : width) * (scale > 0 ? scale : 1);
                boolean runsDown = down.length > 0 && down[0] > 0.1 * size;
                int quarter = runsDown ? 1 : (direction + quarter(turn[0], turn[1])) & 3;
                lines.add(
                        Character.toString(points[i]),
                        boundary[0] + turn[0] * atX + turn[2] * atY + turn[4],
                        boundary[1] + turn[1] * atX + turn[3] * atY + turn[5],
                        advance,
                        shown,
                        quarter);
                atX += dx == 0 && dy == 0 ? width : dx;
                atY += dy;
            }
        }

        private static int quarter(double a, double b) {
            return Math.abs(a) >= Math.abs(b) ? a >= 0 ? 0 : 2 : b > 0 ? 1 : 3;
        }
    }

    /// Distances as written: plain numbers, or `g 3 5.2` for three times 5.2. Never more than there are characters.
    private static double[] deltas(@Nullable String written, int count) {
        if (written == null || written.isBlank()) return new double[0];
        var deltas = new double[count];
        var tokens = new ArrayDeque<>(List.of(written.strip().split("\\s+")));
        int at = 0;
        while (at < count && !tokens.isEmpty()) {
            var token = tokens.poll();
            if (!token.equals("g")) {
                deltas[at++] = number(token);
                continue;
            }
            int times = Xml.whole(tokens.poll(), 1);
            double each = number(tokens.poll());
            for (; times > 0 && at < count; times--) deltas[at++] = each;
        }
        return deltas;
    }

    private static double[] numbers(@Nullable String written, int count, double... otherwise) {
        if (written == null) return otherwise;
        var tokens = written.strip().split("\\s+");
        if (tokens.length < count) return otherwise;
        var numbers = new double[count];
        for (int i = 0; i < count; i++) numbers[i] = number(tokens[i]);
        return numbers;
    }

    private static double number(@Nullable String token) {
        try {
            double n = token == null ? 0 : Double.parseDouble(token);
            return Double.isFinite(n) ? n : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private List<String> values(String part, String element) {
        var values = new ArrayList<String>();
        var xml = open(part);
        while (xml.nextChild(0)) {
            int home = xml.depth();
            while (xml.nextChild(home)) {
                int inner = xml.depth();
                while (xml.nextChild(inner))
                    if (xml.name().equals(element))
                        values.add(path("", xml.text().strip()));
            }
        }
        return values;
    }

    private List<String> attributes(String part, String element, String attribute) {
        var values = new ArrayList<String>();
        var xml = open(part);
        while (xml.nextChild(0)) {
            int home = xml.depth();
            while (xml.nextChild(home)) {
                var value = xml.attribute(attribute);
                if (xml.name().equals(element) && value != null) values.add(value);
            }
        }
        return values;
    }

    private Xml open(String part) {
        var in = parcel.open(part);
        if (in == null) throw reading.broken("缺少部件 " + part);
        return new Xml(reading, in);
    }

    /// A place as another part states it: from the root, or beside that part.
    static String path(String from, String place) {
        if (place.startsWith("/")) return path("", place.substring(1));
        var folders = new ArrayDeque<String>();
        var all = from.substring(0, from.lastIndexOf('/') + 1) + place;
        for (var step : all.split("/"))
            if (step.equals("..")) folders.pollLast();
            else if (!step.isEmpty() && !step.equals(".")) folders.add(step);
        return String.join("/", folders);
    }
}
