package luoshi.oversight.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Bureau;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Timing;
import org.junit.jupiter.api.Test;

class AssessStoreTest {

    private static final LocalDate TODAY = Beijing.today();

    private final Bureau bureau = new Bureau();
    private final Assess assess = bureau.doors.open(Assess.class);

    private Assess.Table table(luoshi.kernel.access.Viewer viewer) {
        return assess.of(viewer, String.valueOf(TODAY.getYear()), TODAY);
    }

    @Test
    void points_come_from_the_acts_and_ends_of_cases_and_each_unit_sees_its_own() {
        var good = bureau.open("排查老旧泵站", "water", Timing.set(TODAY.plusDays(5)));
        var owner = bureau.of("water1", "water");
        bureau.acts.add(owner, good, new Doing.Receipt());
        bureau.acts.add(owner, good, new Doing.Feedback(50, "查了一半", "", ""));
        bureau.acts.add(owner, good, new Doing.Submission("都查了"));
        bureau.acts.add(bureau.office(), good, new Doing.Verification("看过"));
        bureau.acts.add(bureau.leader(), good, new Doing.SignOff("同意"));
        var late = bureau.cases
                .open(
                        bureau.office(),
                        java.util.List.of(
                                bureau.opening("清点", Charge.of("forestry"), Timing.set(TODAY.minusDays(9)), Goal.OPEN)))
                .getFirst();
        bureau.acts.add(bureau.office(), late, new Doing.Reminder("蓝色催办单", ""));

        var scores = table(bureau.office()).scores();
        assertThat(scores).extracting(UnitScore::unit).containsExactly("water", "forestry");
        assertThat(scores.getFirst().total()).isEqualTo(100 + 2 + 1);
        assertThat(scores.getFirst().entries())
                .extracting(UnitScore.Entry::number, UnitScore.Entry::seq, UnitScore.Entry::points)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(good, 0, 2),
                        org.assertj.core.groups.Tuple.tuple(good, 2, 1));
        assertThat(scores.getLast().total()).isEqualTo(100 - 8 - 1);
        assertThat(scores.getLast().consequences()).hasSize(1);

        var own = table(owner);
        assertThat(own.scores()).extracting(UnitScore::unit).containsExactly("water");
        assertThat(assess.unit(own, owner, "water").total()).isEqualTo(103);
        assertThatThrownBy(() -> assess.unit(own, owner, "forestry")).isInstanceOf(Refusal.class);
    }
}
