package luoshi.surface.dossier.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.record.Labelling;
import luoshi.meeting.record.Review;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.dossier.Mark;
import luoshi.surface.dossier.MarkKind;
import luoshi.surface.dossier.ReviewRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 复核: the acts of a reviewer. Each answers with the record as it then stands.
@Controller
class ReviewController {

    private static final Set<String> NOT_FILLED_IN =
            Set.of("act", "mark", "kind", "start", "end", "of", "reason", "alias", "kept");

    private final Readings readings;
    private final Organisation organisation;
    private final ImportRecord importer;

    ReviewController(Readings readings, Organisation organisation, ImportRecord importer) {
        this.readings = readings;
        this.organisation = organisation;
        this.importer = importer;
    }

    /// What is known of a mark, and what can be done with it.
    @GetMapping("/records/{id}/mark")
    String mark(Viewer viewer, @PathVariable String id, @RequestParam String mark, Model model) {
        var page = readings.open(viewer, id);
        model.addAttribute("form", form(page, Review.Act.CONFIRM, found(page, mark), null, null, ""));
        return "dossier/_act";
    }

    /// The form to correct, reject or add a mark.
    @GetMapping("/records/{id}/form")
    String form(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam Review.Act act,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(required = false) @Nullable MarkKind kind,
            @RequestParam(required = false) @Nullable Integer start,
            @RequestParam(required = false) @Nullable Integer end,
            @RequestParam(defaultValue = "") String of,
            Model model) {
        var page = readings.open(viewer, id);
        var place = start == null || end == null ? null : place(start, end);
        var found = act == Review.Act.ADD ? null : found(page, mark);
        model.addAttribute("form", form(page, act, found, kind, place, of));
        return "dossier/_form";
    }

    @PostMapping("/records/{id}/reviews")
    String review(Viewer viewer, @PathVariable String id, @RequestParam Map<String, String> sent, Model model) {
        viewer.must(Right.REVIEW);
        var page = readings.open(viewer, id);
        var act = choice(Review.Act.class, sent.getOrDefault("act", "CONFIRM"));
        if (act == Review.Act.WITHDRAW) throw new Refusal("dossier.act", "没有这种办法。");
        var form = new HashMap<>(sent);
        form.keySet().removeAll(NOT_FILLED_IN);
        var of = Mark.Key.parse(sent.getOrDefault("of", ""));
        var deed = new ReviewRecord.Deed(
                act,
                Mark.Key.parse(sent.getOrDefault("mark", "")),
                sent.containsKey("kind") ? choice(MarkKind.class, sent.get("kind")) : null,
                sent.containsKey("start") ? place(number(sent, "start"), number(sent, "end")) : null,
                of == null ? null : of.place(),
                form,
                sent.getOrDefault("reason", ""));
        var row = new ReviewRecord(page.overlay(), page.roster()).row(viewer, deed);
        if (sent.containsKey("alias")) alias(viewer, row);
        return answer(readings.add(viewer, id, row), model);
    }

    @PostMapping("/records/{id}/confirmation")
    String confirmation(
            Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model) {
        viewer.must(Right.CONFIRM);
        var page = entire(viewer, id);
        var act = new ReviewRecord(page.overlay(), page.roster()).whole(viewer, reason);
        return answer(readings.add(viewer, id, act), model);
    }

    @PostMapping("/records/{id}/withdrawals")
    String withdrawal(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam int seq,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        viewer.must(Right.REVIEW);
        var page = entire(viewer, id);
        var review = new ReviewRecord(page.overlay(), page.roster());
        var act = review.withdrawal(viewer, page.reviews(), seq, reason);
        return answer(readings.add(viewer, id, act), model);
    }

    /// Marks the record, or seals or opens an item of it.
    @PostMapping("/records/{id}/labellings")
    String labelling(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String item,
            @RequestParam String value,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        viewer.must(Right.MARK);
        var chosen = choice(Labelling.Act.class, act);
        if (chosen == Labelling.Act.MARK) choice(luoshi.kernel.access.Mark.class, value);
        else choice(Seal.class, value);
        importer.label(viewer, id, chosen, item, value, reason);
        return answer(readings.open(viewer, id), model);
    }

    private RecordPage entire(Viewer viewer, String id) {
        var page = readings.open(viewer, id);
        if (!page.sight().everything()) throw new Refusal("dossier.sealed", "这份记录有您不在知悉范围的议题，请由可以看到全文的人办理。");
        return page;
    }

    private static String answer(RecordPage page, Model model) {
        model.addAttribute("page", page);
        return "dossier/_panes";
    }

    /// A unit named as the organisation does not name it yet: from now on it does.
    private void alias(Viewer viewer, Review row) {
        var units = row.value().getOrDefault("units", "");
        var words = row.value().getOrDefault("words", "").replaceAll("\\s", "");
        if (row.kindAfter().equals(MarkKind.OWNER.name()) && !units.isEmpty() && !units.contains(","))
            organisation.alias(viewer, units, words, row.reason());
    }

    private static MarkForm form(
            RecordPage page,
            Review.Act act,
            @Nullable Mark mark,
            @Nullable MarkKind kind,
            @Nullable Place place,
            String of) {
        var now = kind != null ? kind : mark != null ? mark.kind() : MarkKind.DIRECTIVE;
        var where = place != null ? place : mark != null ? mark.place() : new Place(0, 0);
        page.words(where);
        var value = mark != null && mark.kind() == now ? mark.value() : Map.<String, String>of();
        return new MarkForm(page, act, mark, now, where, value, of);
    }

    private static Mark found(RecordPage page, String id) {
        var mark = page.mark(id);
        if (mark == null) throw new Refusal("dossier.stale", "这处标记已有变动，请刷新页面后再办。");
        return mark;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) if (constant.name().equals(name)) return constant;
        throw new Refusal("dossier.act", "没有这种办法。");
    }

    private static int number(Map<String, String> sent, String name) {
        try {
            return Integer.parseInt(sent.getOrDefault(name, ""));
        } catch (NumberFormatException e) {
            throw new Refusal("dossier.words", "没有选中原文中的文字。", e);
        }
    }

    private static Place place(int start, int end) {
        if (start < 0 || end <= start) throw new Refusal("dossier.words", "没有选中原文中的文字。");
        return new Place(start, end);
    }
}
