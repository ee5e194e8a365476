package luoshi.surface.papers.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Entry;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.oversight.supervision.Sift;
import luoshi.surface.papers.Draft;
import luoshi.surface.papers.Drafts;
import luoshi.surface.papers.DrawUp;
import luoshi.surface.papers.Kind;
import luoshi.surface.papers.Origin;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 公文一览与拟稿: the list, and what may be drawn up from a meeting, a case or a stretch of time.
@Controller
class PapersController {

    private static final int RECENT = 12;
    private static final Set<String> CHOSEN =
            Set.of("record", "item", "unit", "case", "tint", "day", "time", "place", "from", "to", "year", "wide");

    private final Drafts drafts;
    private final DrawUp drawing;
    private final Records records;

    PapersController(Drafts drafts, DrawUp drawing, Records records) {
        this.drafts = drafts;
        this.drawing = drawing;
        this.records = records;
    }

    @GetMapping("/papers")
    String papers(
            Viewer viewer,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        if (!Entry.business().test(viewer)) throw new Refusal("papers.business", "三员不办业务，没有公文。");
        int of = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        int at = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        var search = new Draft.Search(
                Sift.one(Kind.values(), kind),
                Sift.one(Draft.State.values(), state),
                of,
                words.strip(),
                source.strip());
        model.addAttribute(
                "page",
                new ListPage(
                        search,
                        drafts.list(viewer, search, (at - 1) * ListPage.ROWS, ListPage.ROWS),
                        drafts.count(viewer, search),
                        at,
                        drafts.states(viewer)));
        return "papers/papers";
    }

    @GetMapping("/papers/new")
    String choices(
            Viewer viewer,
            @RequestParam(defaultValue = "") String record,
            @RequestParam(name = "case", defaultValue = "") String number,
            Model model) {
        viewer.must(Right.DRAFT);
        model.addAttribute("today", Beijing.today());
        if (!record.isBlank()) {
            model.addAttribute("meeting", drawing.meeting(viewer, record));
            return "papers/meeting";
        }
        if (!number.isBlank()) {
            model.addAttribute("one", drawing.one(viewer, number));
            return "papers/one";
        }
        var confirmed = new RecordSearch("", null, null, true);
        model.addAttribute("records", records.list(viewer, confirmed, 0, RECENT));
        return "papers/period";
    }

    @PostMapping("/papers")
    String draw(Viewer viewer, @RequestParam Map<String, String> sent) {
        var kind = Sift.one(Kind.values(), sent.getOrDefault("kind", ""));
        if (kind == null) throw new Refusal("papers.kind", "请选择要拟的公文。");
        var given = new HashMap<String, String>();
        sent.forEach((name, value) -> {
            if (CHOSEN.contains(name)) given.put(name, value.length() > 200 ? value.substring(0, 200) : value);
        });
        return "redirect:/papers/" + drawing.draw(viewer, new Origin(kind, given));
    }
}
