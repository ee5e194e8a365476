package luoshi.surface.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.procedure.Rules;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.record.Review;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.MarkKind;
import luoshi.surface.dossier.Overlay;
import luoshi.surface.dossier.ReviewRecord;
import org.junit.jupiter.api.Test;

/// What a reviewer does to a record may be odd; it can be judged all the same.
class ReviewedRecordTest {

    private static final int ACTS = 60;

    private final Viewer viewer = new Viewer("wanglan", "suhe", "苏禾", Set.of(Role.CLERK, Role.OFFICE), Reach.ALL);

    @Test
    void whatever_a_reviewer_marks_every_rule_still_has_its_say() throws IOException {
        var chance = new Random(14);
        int laid = 0;
        try (var samples = Files.list(Path.of("sample"))) {
            for (var sample : samples.sorted().toList()) {
                var fresh = Dossier.read(
                        Transcripts.of(new Original(sample.getFileName().toString(), Files.readAllBytes(sample))),
                        Roster.EMPTY);
                List<Review> acts = new ArrayList<>();
                for (int i = 0; i < ACTS; i++) {
                    var act = act(Overlay.apply(fresh, acts), chance);
                    if (act == null) continue;
                    laid++;
                    acts.add(numbered(act, acts.size() + 1));
                    var judgements = Overlay.apply(fresh, acts).dossier().judgements(StandingOrders.NONE);
                    assertThat(judgements.stream().map(j -> j.rule().id()).distinct())
                            .hasSameSizeAs(Rules.shipped());
                    int chars = fresh.record().transcript().chars();
                    for (var j : judgements)
                        assertThat(j.facts()).allMatch(q -> 0 <= q.start() && q.start() <= q.end() && q.end() <= chars);
                }
            }
        }
        assertThat(laid).isGreaterThan(100);
    }

    /// Words anywhere taken for anything, or a mark that is there rejected; null where the reviewer would be refused.
    private @org.jspecify.annotations.Nullable Review act(Overlay overlay, Random chance) {
        int chars = overlay.dossier().record().transcript().chars();
        int start = chance.nextInt(chars - 8);
        var place = new Place(start, start + 1 + chance.nextInt(6));
        var kinds = MarkKind.markable();
        var marks = overlay.marks();
        boolean add = chance.nextInt(3) > 0;
        var deed = new ReviewRecord.Deed(
                add ? Review.Act.ADD : Review.Act.REJECT,
                add ? null : marks.get(chance.nextInt(marks.size())).key(),
                add ? kinds.get(chance.nextInt(kinds.size())) : null,
                add ? place : null,
                null,
                Map.of("value", "2024-03-31", "stance", "AGREE", "outcome", "APPROVED"),
                "试");
        try {
            return new ReviewRecord(overlay, Roster.EMPTY).row(viewer, deed);
        } catch (Refusal refused) {
            return null;
        }
    }

    private static Review numbered(Review r, int seq) {
        return new Review(
                seq,
                r.act(),
                r.kind(),
                r.place(),
                r.newKind(),
                r.newPlace(),
                r.value(),
                r.reason(),
                r.person(),
                r.personName(),
                r.at());
    }
}
