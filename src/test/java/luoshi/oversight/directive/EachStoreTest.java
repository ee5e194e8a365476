package luoshi.oversight.directive;

import static luoshi.oversight.directive.Orders.at;
import static luoshi.oversight.directive.Orders.date;
import static luoshi.oversight.directive.Orders.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Bureau;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.organisation.Organisation;
import org.junit.jupiter.api.Test;

class EachStoreTest {

    private final Bureau bureau = new Bureau();
    private final Viewer office = bureau.office();
    private final RegisterDirectives registering = bureau.doors.open(RegisterDirectives.class);

    @Test
    void each_unit_of_a_kind_gets_a_part_of_its_own_when_a_person_says_so_and_nothing_is_split_in_silence() {
        var all = new Directive(
                "1",
                at(700, "各处室2027年3月底前完成隐患排查"),
                Force.ORDER,
                said(),
                List.of(new Owner(at(700, "各处室"), Owner.Role.LEAD, false, List.of())),
                date("2027年3月底前", "2027-03-31"),
                List.of(),
                false);
        Orders.record(bureau, "r9", true);
        bureau.doors
                .open(Directives.class)
                .keep(bureau.machine(), "r9", Standing.CONFIRMED, List.of(all), _ -> Label.of(Mark.INTERNAL, Set.of()));
        var roster = bureau.doors.open(Organisation.class).roster(office, Beijing.today());
        var candidate = registering.sheet(office, "r9").candidates().getFirst();
        var proposed = Choice.proposed(candidate, Ruled.Act.REGISTERED, "", roster);
        assertThat(proposed.each()).isEmpty();
        assertThatThrownBy(() -> registering.rule(office, "r9", List.of(each(proposed, "office", "nanyi"))))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("directive.each"));

        var number = registering
                .rule(office, "r9", List.of(each(proposed, "office", "water", "forestry")))
                .numbers()
                .getFirst();
        var parts = bureau.cases.tree(office, number);
        assertThat(parts).extracting(c -> c.charge().unit()).containsExactly("office", "office", "water", "forestry");
        assertThat(parts.subList(1, 4))
                .allSatisfy(p -> assertThat(p.charge().provenance()).isEqualTo(Provenance.IMPLIED))
                .allSatisfy(p -> assertThat(p.timing().day()).isEqualTo(LocalDate.of(2027, 3, 31)))
                .allSatisfy(p -> assertThat(p.charge().person()).isNull());
        assertThat(parts.get(2).words()).isEqualTo("各处室2027年3月底前完成隐患排查（水环境管理处）");
        bureau.acts.add(bureau.of("water1", "water"), number + ".2", new Doing.Receipt());
    }

    private static Choice each(Choice c, String... units) {
        return new Choice(
                c.place(),
                c.act(),
                c.reason(),
                c.words(),
                "office",
                c.person(),
                c.helpers(),
                c.reminding(),
                c.basis(),
                c.day(),
                c.measure(),
                c.proofs(),
                List.of(units));
    }
}
