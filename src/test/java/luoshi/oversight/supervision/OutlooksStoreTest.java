package luoshi.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.kernel.casework.Bureau;
import luoshi.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;

class OutlooksStoreTest {

    private final Bureau bureau = new Bureau();
    private final Outlooks outlooks = bureau.doors.open(Outlooks.class);

    @Test
    void a_unit_goes_by_its_new_name_at_the_next_question_for_whoever_asks() {
        var town = bureau.of("town1", "nanyi");
        assertThat(outlooks.of(town).unit("water")).isEqualTo("水环境管理处");
        TestDatabase.rows()
                .sql("update organisation.unit set name = '水务处' where bureau = ? and code = 'water'")
                .param(bureau.code)
                .update();
        assertThat(outlooks.of(town).unit("water")).isEqualTo("水务处");
        assertThat(outlooks.of(bureau.office()).unit("water")).isEqualTo("水务处");
    }

    @Test
    void names_of_all_units_are_told_and_only_ones_own_may_be_chosen() {
        var outlook = outlooks.of(bureau.of("town1", "nanyi"));
        assertThat(outlook.own()).isEqualTo("nanyi");
        assertThat(outlook.all()).containsKeys("office", "water", "nanyi");
        assertThat(outlook.choice().units()).extracting(u -> u.code()).containsExactly("nanyi");
    }
}
