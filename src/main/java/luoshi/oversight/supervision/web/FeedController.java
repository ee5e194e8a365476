package luoshi.oversight.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.notice.Ways;
import luoshi.oversight.supervision.Feed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 日历订阅: whoever has the secret sees the days of what the person has to do, as far as that person may see it now.
@Controller
class FeedController {

    private static final int MOST = 500;
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Ways ways;
    private final Viewers viewers;
    private final Cases cases;
    private final String site;

    FeedController(Ways ways, Viewers viewers, Cases cases, @Value("${luoshi.site:}") String site) {
        this.ways = ways;
        this.viewers = viewers;
        this.cases = cases;
        this.site = site;
    }

    @GetMapping("/supervision/feeds/{secret:[\\w-]+}.ics")
    ResponseEntity<String> feed(@PathVariable String secret, HttpServletRequest request) {
        var viewer = ways.holder(secret).flatMap(h -> viewers.of(h.bureau(), h.person()));
        if (viewer.isEmpty()) return ResponseEntity.notFound().build();
        var url = request.getRequestURL();
        var here = site.isBlank() ? url.substring(0, url.indexOf("/supervision/")) : site.replaceAll("/+$", "");
        var text = Feed.of(viewer.get().bureau(), own(viewer.get()), Beijing.today(), Instant.now(), here);
        return ResponseEntity.ok().contentType(CALENDAR).body(text);
    }

    /// Open, with a day, led by the person's unit or laid on the person.
    private List<Case> own(Viewer viewer) {
        var open = CaseSearch.ALL.open(true).due(null, null, true);
        var units = viewer.reach().units();
        return units.isEmpty()
                ? cases.list(viewer, open.on(viewer.person()), CaseSearch.Last.START, MOST)
                : cases.list(viewer, open.units(units), CaseSearch.Last.START, MOST);
    }
}
