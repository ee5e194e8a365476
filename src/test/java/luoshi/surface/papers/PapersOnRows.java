package luoshi.surface.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Opening;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Source;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Founding;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.record.RecordCard;
import luoshi.surface.desk.SignedIn;
import luoshi.surface.dossier.ImportRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The whole program for the invented bureau under a code of its own, with a confirmed record and a hand to open cases.
@TestConfiguration
@Import({Web.class, SignedIn.class})
public class PapersOnRows {

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
            Acts acts,
            ImportRecord importer)
            throws IOException {
        return new World(bureau, organisation, signedIn, viewers, cases, acts, importer);
    }

    /// Who is there: the clerk, the head of the office, the secretary, the head of a section, a town.
    public static final class World {

        private static final Map<String, String> NAMES =
                Map.of("p008", "戚云舟", "p001", "江映川", "p016", "翁季安", "p052", "蓝田玉");

        private static final String RECORD = """
                望澜区生态环境局专题会议纪要

                时间：2026年4月2日上午9时

                地点：局机关五楼第二会议室

                主持人：江映川

                出席：江映川、戚云舟

                记录：苏禾

                一、关于泵站检修事宜

                会议同意检修方案。规划建设处于4月20日前完成全部泵站检修。

                二、关于管网贯通事宜

                会议原则同意贯通方案。水环境管理处于6月底前投入120万元完成主管贯通。
                """;

        public final String bureau;
        public final Cases cases;
        public final Acts acts;
        private final SignedIn signedIn;
        private final Viewers viewers;
        private final ImportRecord importer;

        World(
                String bureau,
                Organisation organisation,
                SignedIn signedIn,
                Viewers viewers,
                Cases cases,
                Acts acts,
                ImportRecord importer)
                throws IOException {
            this.bureau = bureau;
            this.signedIn = signedIn;
            this.viewers = viewers;
            this.cases = cases;
            this.acts = acts;
            this.importer = importer;
            var papers = new ArrayList<InputStream>();
            for (var name : List.of("body", "units", "people"))
                papers.add(getClass().getResourceAsStream("/bureau/wanglan/" + name + ".yml"));
            var founding = Founding.of(papers);
            organisation.found(Viewer.machine(bureau), founding.body(), founding.roster(), founding.since());
            NAMES.keySet().forEach(this::account);
            account("suhe");
        }

        public Account account(String person) {
            if (person.equals("suhe")) return signedIn.account("suhe", "苏禾", List.of(Role.CLERK), List.of());
            return signedIn.account(
                    person,
                    NAMES.getOrDefault(person, person),
                    person.equals("p008") ? List.of(Role.OFFICE) : List.of(),
                    person.equals("p008") ? List.of(Seal.values()) : List.of());
        }

        public Viewer viewer(String person) {
            return viewers.of(bureau, account(person).person()).orElseThrow();
        }

        /// A record that was confirmed as a whole.
        public String record() {
            var machine = Viewer.machine(bureau);
            var card = importer.take(machine, new Original("纪要.txt", RECORD.getBytes(StandardCharsets.UTF_8)))
                    .card();
            importer.note(machine, importer.whole(machine, card.id()), 0, new RecordCard.Trace("戚云舟", Instant.now()));
            return card.id();
        }

        public String open(String words, String unit, Timing timing) {
            return open(words, unit, timing, Set.of(), "0123456789abcdef");
        }

        public String open(String words, String unit, Timing timing, Set<Seal> seals, String record) {
            var source = new Source(
                    Source.Kind.MEETING,
                    record,
                    "第三次局党组会",
                    LocalDate.now().minusDays(3),
                    "2",
                    new Quotation("要把" + words + "这件事抓紧办好", 10, 30),
                    "江映川");
            var charge = new Charge(unit, Provenance.STATED, null, null, List.of(), "", "", "授权");
            var opening = new Opening("directive", source, words, charge, timing, Goal.OPEN, Mark.INTERNAL, seals);
            return cases.open(Viewer.machine(bureau), List.of(opening)).getFirst();
        }
    }
}
