package luoshi.surface.dossier.web;

import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.paper.Paper;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Sight;
import luoshi.surface.dossier.Overlay;
import luoshi.surface.minutes.CleanRecord;
import luoshi.surface.minutes.Extract;
import luoshi.surface.minutes.Minutes;
import luoshi.surface.minutes.Proceedings;

/// 记录的公文: what papers a record gives to a viewer. They are drawn up from the page as the viewer sees it, so that
/// nothing gets on paper that is not on the screen.
public final class RecordPapers {

    private final RecordPage page;
    private final String body;

    RecordPapers(RecordPage page, String body) {
        this.page = page;
        this.body = body;
    }

    public RecordPage page() {
        return page;
    }

    public boolean confirmed() {
        return page.overlay().complete() != null;
    }

    public List<Item> items() {
        return page.record().items().stream().filter(i -> !i.n().equals("0")).toList();
    }

    /// The units that some duty names.
    public List<Unit> units() {
        return page.overlay().dossier().directives().stream()
                .flatMap(d -> d.owners().stream())
                .filter(o -> o.units().size() == 1)
                .flatMap(o -> page.units(o.units()).stream())
                .distinct()
                .toList();
    }

    /// Whether something is left out of the version for wider circulation.
    public boolean parted() {
        return page.sight().items().stream().anyMatch(i -> !i.seals().isEmpty());
    }

    /// @param form minutes, wide, record, item or unit
    /// @param which the item's number or the unit's code
    Paper paper(String form, String which) {
        if (!confirmed() && !form.equals("record"))
            throw new Refusal("dossier.unconfirmed", "这份记录还没有整份确认，不能出纪要和摘编；请先复核并整份确认。");
        var whole = proceedings(page.overlay());
        return switch (form) {
            case "minutes" -> Minutes.of(whole, "", null);
            case "wide" -> Minutes.of(proceedings(open()), "", null);
            case "record" -> CleanRecord.of(whole);
            case "item" ->
                Extract.of(
                        whole,
                        items().stream()
                                .filter(i -> i.n().equals(which))
                                .findFirst()
                                .orElseThrow(RecordPapers::absent));
            case "unit" ->
                Extract.of(
                        whole,
                        units().stream()
                                .filter(u -> u.code().equals(which))
                                .findFirst()
                                .orElseThrow(RecordPapers::absent));
            default -> throw absent();
        };
    }

    private static Refusal absent() {
        return new Refusal("dossier.paper", "这份记录没有这种公文，或者它不在您的知悉范围内。");
    }

    private Proceedings proceedings(Overlay overlay) {
        var dossier = overlay.dossier();
        return new Proceedings(page.card().id(), body, dossier.record(), dossier.decided(), dossier.directives());
    }

    /// Without what is sealed, whoever asks.
    private Overlay open() {
        var sight = page.sight();
        var items = sight.items().stream().filter(i -> i.seals().isEmpty()).toList();
        return parted() ? page.overlay().seen(new Sight(false, sight.whole(), sight.mark(), items)) : page.overlay();
    }
}
