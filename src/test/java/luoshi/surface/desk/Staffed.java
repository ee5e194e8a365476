package luoshi.surface.desk;

import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Opening;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Source;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Wanglan;
import org.springframework.context.ApplicationContext;

/// The invented bureau in the whole program under a code of its own, with a hand to open cases; who is there, each
/// world says for itself.
public abstract class Staffed {

    /// Where cases come from, unless a test says otherwise.
    protected static final String RECORD = "0123456789abcdef";

    public final String bureau;
    public final Cases cases;
    public final Acts acts;
    protected final SignedIn signedIn;
    private final Viewers viewers;

    protected Staffed(ApplicationContext program) {
        bureau = program.getEnvironment().getRequiredProperty("luoshi.bureau");
        cases = program.getBean(Cases.class);
        acts = program.getBean(Acts.class);
        signedIn = program.getBean(SignedIn.class);
        viewers = program.getBean(Viewers.class);
        Wanglan.found(program.getBean(Organisation.class), machine());
    }

    /// Opened where there is none yet.
    public abstract Account account(String person);

    public final Viewer viewer(String person) {
        return viewers.of(bureau, account(person).person()).orElseThrow();
    }

    protected final Viewer machine() {
        return Viewer.machine(bureau);
    }

    /// @param basis on what ground a unit outside the body is given work
    protected final String open(
            String words, String unit, Timing timing, Set<Seal> seals, String record, String basis) {
        var source = new Source(
                Source.Kind.MEETING,
                record,
                "第三次局党组会",
                Beijing.today().minusDays(3),
                "2",
                new Quotation("要把" + words + "这件事抓紧办好", 10, 30),
                "江映川");
        var charge = new Charge(unit, Provenance.STATED, null, null, List.of(), "", "", basis);
        var opening = new Opening("directive", source, words, charge, timing, Goal.OPEN, Mark.INTERNAL, seals);
        return cases.open(machine(), List.of(opening)).getFirst();
    }
}
