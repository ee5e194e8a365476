package luoshi.kernel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.casework.Case.Phase;
import luoshi.kernel.casework.Doing.Kind;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 12);

    private static Course course(Phase phase, Set<Party> parties) {
        var subject = new Case(
                "2024-0001",
                null,
                "directive",
                Source.PART,
                "排查老旧泵站",
                Charge.of("water"),
                Timing.set(TODAY.plusDays(9)),
                Goal.OPEN,
                phase,
                0,
                0,
                Instant.EPOCH,
                "office1",
                phase.open() ? null : TODAY,
                null,
                1,
                Label.of(Mark.INTERNAL, Set.of()));
        return new Course(subject, List.of(), List.of(), "somebody", parties, false, TODAY, Instant.EPOCH);
    }

    /// What was decided counts for nothing until those who are to do it were told and took it.
    @Test
    void nothing_is_decided_for_its_owner_before_it_was_communicated_and_received() {
        var unheard = course(Phase.WAITING, EnumSet.of(Party.OWNER, Party.HEAD));
        assertThat(unheard.open())
                .contains(Kind.RECEIPT, Kind.REFUSAL)
                .doesNotContain(Kind.FEEDBACK, Kind.SUBMISSION, Kind.VERIFICATION, Kind.SIGN_OFF);
        assertThatThrownBy(() -> unheard.party(Kind.SUBMISSION))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.sentence()).contains("待签收"));
        assertThat(course(Phase.WORKING, EnumSet.of(Party.OWNER)).open()).contains(Kind.FEEDBACK, Kind.SUBMISSION);
    }

    @Test
    void what_was_signed_off_is_not_editable_by_anybody() {
        var closed = course(Phase.CLOSED, EnumSet.allOf(Party.class));
        assertThat(closed.open()).containsExactlyInAnyOrder(Kind.REOPENING, Kind.REVIEW);
        for (var kind : Kind.values())
            if (!closed.open().contains(kind))
                assertThatThrownBy(() -> closed.party(kind)).as(kind.name()).isInstanceOf(Refusal.class);
    }
}
