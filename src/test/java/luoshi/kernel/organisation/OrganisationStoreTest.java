package luoshi.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.journal.Journals;
import org.junit.jupiter.api.Test;

class OrganisationStoreTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final Body BODY = new Body("望澜区生态环境局", "区生态环境局");
    private static final Roster ROSTER = new Roster(
            List.of(
                    new Unit("bureau", null, "望澜区生态环境局", Unit.Kind.BODY, List.of("局")),
                    new Unit("finance", "bureau", "计划财务处", Unit.Kind.SECTION, List.of("计财处"))),
            List.of(new Person("jiang", "江映川", "bureau", "党组书记、局长"), new Person("he", "贺知微", "finance", null)));

    private final Organisation organisation =
            new JdbcOrganisation(TestDatabase.rows(), TestDatabase.transaction(), Journals.onRows());

    @Test
    void a_body_is_founded_once_and_its_roster_comes_back_in_order() {
        var viewer = TestDatabase.somebody();

        assertThat(organisation.body(viewer)).isEmpty();
        assertThat(organisation.found(viewer, BODY, ROSTER, SINCE)).isTrue();
        assertThat(organisation.found(viewer, BODY, ROSTER, SINCE.plusDays(1))).isFalse();

        assertThat(organisation.body(viewer)).contains(BODY);
        assertThat(organisation.roster(viewer, SINCE)).isEqualTo(ROSTER);
        assertThat(organisation.roster(viewer, SINCE.minusDays(1))).isEqualTo(Roster.EMPTY);
    }

    @Test
    void a_corrected_name_becomes_an_alias_of_its_unit() {
        var viewer = TestDatabase.somebody();
        organisation.found(viewer, BODY, ROSTER, SINCE);

        assertThat(organisation.alias(viewer, "finance", "财务口", "更正")).isTrue();
        assertThat(organisation.alias(viewer, "finance", "财务口", "更正")).isFalse();

        assertThat(organisation.roster(viewer, SINCE).named("财务口"))
                .extracting(Unit::code)
                .containsExactly("finance");
        assertThatThrownBy(() -> organisation.alias(viewer, "nobody", "财务口", "更正"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void who_holds_a_post_in_the_party_group_sits_in_it_as_long_as_the_post_is_held() {
        var viewer = TestDatabase.somebody();
        var units = List.of(
                new Unit("bureau", null, "望澜区生态环境局", Unit.Kind.BODY, List.of()),
                new Unit("group", "bureau", "中共望澜区生态环境局党组", Unit.Kind.BODY, List.of("党组")));
        var people = List.of(
                new Person("jiang", "江映川", "group", "党组书记、局长"),
                new Person("gu", "顾明澍", "group", "党组副书记、副局长"),
                new Person("he", "贺知微", "bureau", null));
        organisation.found(viewer, BODY, new Roster(units, people), SINCE);
        TestDatabase.rows()
                .sql("update organisation.person set until = ? where bureau = ? and code = 'gu'")
                .params(SINCE.plusDays(10), viewer.bureau())
                .update();

        var group = organisation.partyGroup(viewer);
        assertThat(group.on(SINCE.plusDays(9)))
                .extracting(Member::name, Member::secretary)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("江映川", true),
                        org.assertj.core.groups.Tuple.tuple("顾明澍", false));
        assertThat(group.on(SINCE.plusDays(10))).extracting(Member::name).containsExactly("江映川");
        assertThat(group.on(SINCE.minusDays(1))).isEmpty();
        assertThat(organisation.partyGroup(TestDatabase.somebody()).members()).isEmpty();
    }
}
