package luoshi.surface.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.Review;
import org.junit.jupiter.api.Test;

class ReviewRecordTest {

    private static final Viewer CLERK = new Viewer("b", "p1", "戚云舟", Set.of(Role.OFFICE), Reach.ALL);

    private final Dossier sample = Samples.dossier();

    /// Every mark confirmed, then the record as a whole.
    private List<Review> confirmed() {
        var acts = new ArrayList<Review>();
        for (var m : Marks.of(sample))
            acts.add(review(acts, Review.Act.CONFIRM, m.kind().name(), m.place(), m.value()));
        acts.add(review(
                acts,
                Review.Act.CONFIRM,
                Review.WHOLE,
                new Place(0, Samples.TEXT.codePointCount(0, Samples.TEXT.length())),
                Map.of()));
        return acts;
    }

    private static Review review(
            List<Review> acts, Review.Act act, String kind, Place place, Map<String, String> value) {
        return new Review(acts.size() + 1, act, kind, place, null, null, value, "", "p1", "戚云舟", Instant.EPOCH);
    }

    @Test
    void a_decided_item_is_not_editable_once_the_record_was_confirmed() {
        var acts = confirmed();
        var overlay = Overlay.apply(sample, acts);
        assertThat(overlay.complete()).isNotNull();
        var reviewing = new ReviewRecord(overlay, Roster.EMPTY);
        for (var m : overlay.marks())
            for (var act : List.of(Review.Act.CONFIRM, Review.Act.CORRECT, Review.Act.REJECT))
                refused(() ->
                        reviewing.row(CLERK, new ReviewRecord.Deed(act, m.key(), null, null, null, Map.of(), "改一下")));
        refused(() -> reviewing.row(
                CLERK,
                new ReviewRecord.Deed(
                        Review.Act.ADD, null, MarkKind.DIRECTIVE, new Place(3, 9), null, Map.of(), "漏了")));
        refused(() -> reviewing.withdrawal(CLERK, acts, 1, "收回"));
        var back = reviewing.withdrawal(CLERK, acts, acts.size(), "发现漏项，撤回整份确认");
        assertThat(back.act()).isEqualTo(Review.Act.WITHDRAW);
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("dossier.complete"));
    }
}
