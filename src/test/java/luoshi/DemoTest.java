package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Unit;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void the_invented_bureau_is_whole() throws Exception {
        var roster = Demo.founding().roster();
        var codes = roster.units().stream().map(Unit::code).toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(roster.people()).extracting(Person::code).doesNotHaveDuplicates();
        assertThat(roster.people())
                .extracting(Person::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(60);
        assertThat(roster.people()).extracting(Person::unit).allMatch(codes::contains);
        assertThat(roster.units())
                .allMatch(u -> u.parent() == null || codes.contains(u.parent()))
                .filteredOn(u -> u.kind() == Unit.Kind.TOWN)
                .hasSize(12);
        assertThat(roster.named("计财处")).extracting(Unit::code).containsExactly("finance");
    }
}
