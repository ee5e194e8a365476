package luoshi.surface.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Sight;
import org.jspecify.annotations.Nullable;

/// 复核后的案卷: a fresh reading with the reviewers' acts laid over it in their order. Without acts it is the reading
/// itself; with them it stays right whatever a later reader finds, because every act carries the whole thing it
/// settled.
///
/// @param dossier the reading as reviewed: printed contract, ledger and page all take this one
/// @param marks its marks, each with its standing
/// @param doubts what is still unsettled
/// @param lost acts whose words the text no longer has
/// @param complete the act that confirmed the record as a whole; null while it is open
public record Overlay(
        Dossier dossier,
        List<Mark> marks,
        List<Doubt> doubts,
        List<Review> lost,
        @Nullable Review complete) {

    public static Overlay apply(Dossier fresh, List<Review> reviews) {
        var work = new Work(fresh);
        var live = live(reviews);
        Review complete = null;
        for (var review : live) {
            if (review.kind().equals(Review.WHOLE)) complete = review;
            else work.lay(review);
        }
        return work.done(complete);
    }

    /// What of it a viewer may see.
    public Overlay seen(Sight sight) {
        return Cut.of(this, sight);
    }

    /// The acts in force: those taken back, and the taking back itself, are history only.
    public static List<Review> live(List<Review> reviews) {
        var withdrawn = new HashSet<Integer>();
        for (var r : reviews) if (r.act() == Review.Act.WITHDRAW) withdrawn.add(r.withdrawn());
        return reviews.stream()
                .filter(r -> r.act() != Review.Act.WITHDRAW && !withdrawn.contains(r.seq()))
                .toList();
    }

    /// The mark with this key; null when there is none.
    public @Nullable Mark mark(Mark.Key key) {
        return marks.stream().filter(m -> m.key().same(key)).findFirst().orElse(null);
    }

    public long count(Mark.Standing standing) {
        return marks.stream().filter(m -> m.standing() == standing).count();
    }

    private static final class Work {
        private final Offsets text;
        private Dossier dossier;
        private final Map<Place, List<Mark.Key>> settled = new HashMap<>();
        private final List<Review> lost = new ArrayList<>();

        Work(Dossier fresh) {
            dossier = fresh;
            text = new Offsets(fresh.record().transcript().text());
        }

        void lay(Review review) {
            var kind = Attributes.choice(MarkKind.class, review.kind());
            var after = Attributes.choice(MarkKind.class, review.kindAfter());
            var shift = shift(review);
            if (kind == null || after == null || shift == null) {
                if (review.act() != Review.Act.REJECT) lost.add(review);
                return;
            }
            var value = shift == 0 ? review.value() : moved(review.value(), shift);
            var of = Attributes.place(value.get("of"));
            var about = value.get("about");
            var key = new Mark.Key(kind, moved(review.place(), shift), of, about);
            if (review.act() == Review.Act.REJECT) {
                dossier = Hand.of(kind).drop(dossier, key);
                return;
            }
            var now = moved(review.placeAfter(), shift);
            var there = kind == after ? key : new Mark.Key(after, now, of, about);
            if (kind != after) dossier = Hand.of(kind).drop(dossier, key);
            dossier = Hand.of(after).put(dossier, there, now, value, text);
            if (review.act() != Review.Act.CONFIRM && after != MarkKind.INFERENCE)
                dossier = Hand.Rest.with(
                        dossier,
                        dossier.record().inferred(),
                        Stretches.without(dossier.record().unread(), now));
            settled.computeIfAbsent(now, p -> new ArrayList<>()).add(new Mark.Key(after, now, of, about));
        }

        /// How far the words have moved since the act: 0 as a rule; null when the text no longer has them.
        private @Nullable Integer shift(Review review) {
            var place = review.placeAfter();
            var words = review.value().get("words");
            if (words == null) return text.holds(place) && text.holds(review.place()) ? 0 : null;
            if (text.holds(place) && text.slice(place.start(), place.end()).equals(words)) return 0;
            var found = text.nearest(words, place.start());
            return found == null ? null : found.start() - place.start();
        }

        private static Place moved(Place place, int shift) {
            if (shift == 0) return place;
            return new Place(Math.max(0, place.start() + shift), Math.max(0, place.end() + shift));
        }

        /// The places inside a value move along; one that would leave the text is forgotten.
        private Map<String, String> moved(Map<String, String> value, int shift) {
            var changed = new HashMap<>(value);
            for (var name : List.of("of", "says", "speaker")) {
                var place = Attributes.place(value.get(name));
                if (place == null) continue;
                if (text.holds(moved(place, shift))) changed.put(name, Attributes.write(moved(place, shift)));
                else changed.remove(name);
            }
            return changed;
        }

        /// A stance is settled for its statement, wherever in it the words stand that the page shows.
        private boolean said(Mark.Key key) {
            var of = key.of();
            if (key.kind() == MarkKind.STANCE && of != null)
                return settled.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(k -> k.kind() == MarkKind.STANCE
                                && (k.of() == null ? of.covers(k.place()) : Stretches.same(k.of(), of)));
            return settled.getOrDefault(key.place(), List.of()).stream()
                    .anyMatch(k -> k.kind() == key.kind()
                            && Objects.equals(k.about(), key.about())
                            && (k.of() == null || k.same(key)));
        }

        Overlay done(@Nullable Review complete) {
            var marks = new ArrayList<Mark>();
            var doubts = new ArrayList<Doubt>();
            var open = new HashMap<Mark.Key, Doubt>();
            for (var doubt : Doubt.of(dossier)) open.putIfAbsent(doubt.key(), doubt);
            for (var mark : Marks.of(dossier)) {
                boolean said = said(mark.key());
                var doubt = said ? null : open.get(mark.key());
                if (doubt != null) doubts.add(doubt);
                marks.add(
                        said
                                ? mark.as(Mark.Standing.CONFIRMED)
                                : doubt != null ? mark.as(Mark.Standing.UNSETTLED) : mark);
            }
            return new Overlay(dossier, List.copyOf(marks), List.copyOf(doubts), List.copyOf(lost), complete);
        }
    }
}
