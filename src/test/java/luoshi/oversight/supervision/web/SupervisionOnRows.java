package luoshi.oversight.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.Web;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.database.TestDatabase;
import luoshi.surface.desk.SignedIn;
import luoshi.surface.desk.Staffed;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The whole program for the invented bureau under a code of its own, with people of each kind and a hand to open
/// cases.
@TestConfiguration
@Import({Web.class, SignedIn.class})
class SupervisionOnRows {

    @Bean
    static DynamicPropertyRegistrar testDatabase() {
        return TestDatabase.program();
    }

    @Bean
    World world(ApplicationContext program) {
        return new World(program);
    }

    /// Who is there: the head of the office and his deputy, the secretary, the head of a section, a town, a contractor.
    static final class World extends Staffed {

        private static final Map<String, String> NAMES =
                Map.of("p008", "戚云舟", "p009", "祝长庚", "p001", "江映川", "p016", "翁季安", "p052", "蓝田玉", "p060", "步蟾宫");

        World(ApplicationContext program) {
            super(program);
            NAMES.keySet().forEach(this::account);
        }

        @Override
        public Account account(String person) {
            return signedIn.account(
                    person,
                    NAMES.getOrDefault(person, person),
                    Set.of("p008", "p009").contains(person) ? List.of(Role.OFFICE) : List.of(),
                    List.of());
        }

        String open(String words, String unit, Timing timing) {
            return open(words, unit, timing, Set.of());
        }

        String open(String words, String unit, Timing timing, Set<Seal> seals) {
            return open(words, unit, timing, seals, RECORD, "");
        }

        String part(String person, String number, String words, String unit, String basis) {
            var charge = new Charge(unit, Provenance.SET, null, null, List.of(), "", "", basis);
            var part = new Part(words, charge, Timing.set(Beijing.today().plusDays(9)), Goal.OPEN);
            return acts.handDown(viewer(person), number, List.of(part)).getFirst();
        }

        void act(String person, String number, Doing doing) {
            acts.add(viewer(person), number, doing);
        }
    }
}
