package luoshi.oversight.supervision.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.Web;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Opening;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Source;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Founding;
import luoshi.kernel.organisation.Organisation;
import luoshi.surface.desk.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
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
    World world(
            @Value("${luoshi.bureau}") String bureau,
            Organisation organisation,
            SignedIn signedIn,
            Viewers viewers,
            Cases cases,
            Acts acts)
            throws IOException {
        return new World(bureau, organisation, signedIn, viewers, cases, acts);
    }

    /// Who is there: the head of the office and his deputy, the secretary, the head of a section, a town, a contractor.
    static final class World {

        private static final Map<String, String> NAMES =
                Map.of("p008", "戚云舟", "p009", "祝长庚", "p001", "江映川", "p016", "翁季安", "p052", "蓝田玉", "p060", "步蟾宫");

        final String bureau;
        final Cases cases;
        final Acts acts;
        private final SignedIn signedIn;
        private final Viewers viewers;

        World(String bureau, Organisation organisation, SignedIn signedIn, Viewers viewers, Cases cases, Acts acts)
                throws IOException {
            this.bureau = bureau;
            this.signedIn = signedIn;
            this.viewers = viewers;
            this.cases = cases;
            this.acts = acts;
            var papers = new ArrayList<InputStream>();
            for (var name : List.of("body", "units", "people"))
                papers.add(getClass().getResourceAsStream("/bureau/wanglan/" + name + ".yml"));
            var founding = Founding.of(papers);
            organisation.found(Viewer.machine(bureau), founding.body(), founding.roster(), founding.since());
            NAMES.keySet().forEach(this::account);
        }

        Account account(String person) {
            return signedIn.account(
                    person,
                    NAMES.getOrDefault(person, person),
                    Set.of("p008", "p009").contains(person) ? List.of(Role.OFFICE) : List.of(),
                    List.of());
        }

        Viewer viewer(String person) {
            return viewers.of(bureau, account(person).person()).orElseThrow();
        }

        String open(String words, String unit, Timing timing) {
            return open(words, unit, timing, Set.of());
        }

        String open(String words, String unit, Timing timing, Set<Seal> seals) {
            var source = new Source(
                    Source.Kind.MEETING,
                    "0123456789abcdef",
                    "第三次局党组会",
                    LocalDate.now().minusDays(3),
                    "2",
                    new Quotation("要把" + words + "这件事抓紧办好", 10, 30),
                    "江映川");
            var charge = new Charge(unit, Provenance.STATED, null, null, List.of(), "", "", "");
            var opening = new Opening("directive", source, words, charge, timing, Goal.OPEN, Mark.INTERNAL, seals);
            return cases.open(Viewer.machine(bureau), List.of(opening)).getFirst();
        }

        String part(String person, String number, String words, String unit, String basis) {
            var charge = new Charge(unit, Provenance.SET, null, null, List.of(), "", "", basis);
            var part = new Part(words, charge, Timing.set(LocalDate.now().plusDays(9)), Goal.OPEN);
            return acts.handDown(viewer(person), number, List.of(part)).getFirst();
        }

        void act(String person, String number, Doing doing) {
            acts.add(viewer(person), number, doing);
        }
    }
}
