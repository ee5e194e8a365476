package luoshi.surface.papers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import luoshi.kernel.calendar.Beijing;
import luoshi.surface.papers.Draft;
import luoshi.surface.papers.Draft.State;

/// 公文一览: a page of the list, and how many papers stand where.
///
/// @param page from 1
public record ListPage(Draft.Search search, List<Draft> rows, int all, int page, Map<State, Integer> states) {

    static final int ROWS = 50;

    public static String time(Instant at) {
        return Beijing.minute(at);
    }

    public int pages() {
        return Math.max(1, (all + ROWS - 1) / ROWS);
    }

    public List<Integer> years() {
        int now = Beijing.today().getYear();
        return IntStream.range(0, 8).mapToObj(i -> now - i).toList();
    }

    public boolean nothing() {
        return search.equals(Draft.Search.ALL);
    }

    /// Address of the list with another state, or another page.
    public String at(String state, int to) {
        var kind = search.kind();
        return "/papers?kind=" + (kind == null ? "" : kind.name()) + "&state=" + state + "&year="
                + (search.year() == 0 ? "" : search.year()) + "&words="
                + URLEncoder.encode(search.words(), StandardCharsets.UTF_8) + "&source=" + search.record()
                + (to > 1 ? "&page=" + to : "");
    }

    public String state() {
        var state = search.state();
        return state == null ? "" : state.name();
    }
}
