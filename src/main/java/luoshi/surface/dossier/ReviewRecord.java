package luoshi.surface.dossier;

import java.time.Instant;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.Review;
import org.jspecify.annotations.Nullable;

/// 复核: a reviewer confirms, corrects, rejects or adds a mark, takes an act back, or confirms the record as a whole.
/// Every act becomes a row.
public final class ReviewRecord {

    /// What a reviewer did.
    ///
    /// @param key the mark acted on; null for an addition
    /// @param kind the kind it is to have; null where it stays
    /// @param words the words it is to have; null where they stay
    /// @param of the mark it is to belong to, where the reviewer said so
    /// @param form what was filled in
    public record Deed(
            Review.Act act,
            Mark.@Nullable Key key,
            @Nullable MarkKind kind,
            @Nullable Place words,
            @Nullable Place of,
            Map<String, String> form,
            String reason) {}

    private final Roster roster;
    private final Overlay overlay;

    public ReviewRecord(Overlay overlay, Roster roster) {
        this.overlay = overlay;
        this.roster = roster;
    }

    /// The row of an act on one mark; refused where it cannot be.
    public Review row(Viewer viewer, Deed deed) {
        if (overlay.complete() != null) throw new Refusal("dossier.complete", "这份记录已整份确认，不能再改。确需改动，请先在“复核记录”中撤回整份确认。");
        var particulars = new Particulars(overlay.dossier(), roster);
        if (deed.act() == Review.Act.ADD) {
            if (deed.kind() == null || deed.words() == null) throw new Refusal("dossier.words", "请先选取文字并选定标为什么。");
            var place = particulars.words(deed.words());
            var value = particulars.of(deed.kind(), place, deed.of(), Map.of(), deed.form());
            return row(viewer, Review.Act.ADD, deed.kind(), place, null, null, value, deed.reason());
        }
        var mark = deed.key() == null ? null : overlay.mark(deed.key());
        if (mark == null) throw new Refusal("dossier.stale", "这处标记已有变动，请刷新页面后再办。");
        var key = mark.key();
        if (deed.act() == Review.Act.CONFIRM) {
            if (mark.value().getOrDefault("units", "").contains(","))
                throw new Refusal("dossier.unit", "这个简称对应几个单位，请按 e 选定其中一个再确认。");
            var value = particulars.of(key.kind(), key.place(), key.of(), mark.value(), Map.of());
            return row(viewer, Review.Act.CONFIRM, key.kind(), key.place(), null, null, value, deed.reason());
        }
        if (deed.reason().isBlank()) throw new Refusal("dossier.reason", "请写明理由，以后有人问起才说得清。");
        if (deed.act() == Review.Act.REJECT) {
            var value = particulars.of(key.kind(), key.place(), key.of(), mark.value(), Map.of());
            return row(viewer, Review.Act.REJECT, key.kind(), key.place(), null, null, value, deed.reason());
        }
        var kind = deed.kind() == null ? key.kind() : deed.kind();
        var place = deed.words() == null ? key.place() : particulars.words(deed.words());
        var of = deed.of() != null
                ? deed.of()
                : Hand.of(kind).getClass() == Hand.of(key.kind()).getClass() ? key.of() : null;
        var value = particulars.of(kind, place, of, kind == key.kind() ? mark.value() : Map.of(), deed.form());
        return row(viewer, Review.Act.CORRECT, key.kind(), key.place(), kind, place, value, deed.reason());
    }

    /// Confirms the record as a whole: possible only when nothing is unsettled.
    public Review whole(Viewer viewer, String reason) {
        if (overlay.complete() != null) throw new Refusal("dossier.complete", "这份记录已经整份确认过了。");
        if (!overlay.doubts().isEmpty()) {
            var open = overlay.doubts();
            throw new Refusal(
                    "dossier.unsettled",
                    "还有" + open.size() + "处待定，不能整份确认：" + open.getFirst().sentence() + (open.size() > 1 ? "等。" : "。"));
        }
        int end = new Offsets(overlay.dossier().record().transcript().text()).length();
        return new Review(
                0,
                Review.Act.CONFIRM,
                Review.WHOLE,
                new Place(0, end),
                null,
                null,
                Map.of(),
                reason,
                viewer.person(),
                viewer.name(),
                Instant.EPOCH);
    }

    /// Takes an act back, unless a later act in force builds on it.
    public Review withdrawal(Viewer viewer, java.util.List<Review> reviews, int seq, String reason) {
        var live = Overlay.live(reviews);
        var act = live.stream()
                .filter(r -> r.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new Refusal("dossier.withdrawn", "这一条已经撤回，或不存在。"));
        boolean whole = act.kind().equals(Review.WHOLE);
        if (!whole && overlay.complete() != null) throw new Refusal("dossier.complete", "这份记录已整份确认。请先撤回整份确认。");
        live.stream().filter(r -> r.seq() > seq && builds(r, act)).findFirst().ifPresent(later -> {
            throw new Refusal("dossier.built-on", "第" + later.seq() + "条是在它之后对同一处所作，请先撤回那一条。");
        });
        return new Review(
                0,
                Review.Act.WITHDRAW,
                act.kind(),
                act.place(),
                null,
                null,
                Map.of("seq", String.valueOf(seq)),
                reason,
                viewer.person(),
                viewer.name(),
                Instant.EPOCH);
    }

    private static boolean builds(Review later, Review act) {
        var home = Attributes.place(later.value().get("of"));
        return later.kind().equals(act.kindAfter()) && later.place().equals(act.placeAfter())
                || home != null && home.equals(act.placeAfter()) && act.act() != Review.Act.CONFIRM;
    }

    private static Review row(
            Viewer viewer,
            Review.Act act,
            MarkKind kind,
            Place place,
            @Nullable MarkKind newKind,
            @Nullable Place newPlace,
            Map<String, String> value,
            String reason) {
        return new Review(
                0,
                act,
                kind.name(),
                place,
                newKind == null ? null : newKind.name(),
                newPlace,
                value,
                reason.strip(),
                viewer.person(),
                viewer.name(),
                Instant.EPOCH);
    }
}
