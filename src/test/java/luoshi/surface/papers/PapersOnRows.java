package luoshi.surface.papers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.Web;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.meeting.record.RecordCard;
import luoshi.surface.desk.SignedIn;
import luoshi.surface.desk.Staffed;
import luoshi.surface.dossier.ImportRecord;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
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
    World world(ApplicationContext program) {
        return new World(program);
    }

    /// Who is there: the clerk, the head of the office, the secretary, the head of a section, a town.
    public static final class World extends Staffed {

        private static final Map<String, String> NAMES =
                Map.of("p008", "戚云舟", "p001", "江映川", "p016", "翁季安", "p052", "蓝田玉");

        private static final String MINUTES = """
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

        private final ImportRecord importer;

        World(ApplicationContext program) {
            super(program);
            importer = program.getBean(ImportRecord.class);
            NAMES.keySet().forEach(this::account);
            account("suhe");
        }

        @Override
        public Account account(String person) {
            if (person.equals("suhe")) return signedIn.account("suhe", "苏禾", List.of(Role.CLERK), List.of());
            return signedIn.account(
                    person,
                    NAMES.getOrDefault(person, person),
                    person.equals("p008") ? List.of(Role.OFFICE) : List.of(),
                    person.equals("p008") ? List.of(Seal.values()) : List.of());
        }

        /// A record that was confirmed as a whole.
        public String record() {
            var machine = machine();
            var card = importer.take(machine, new Original("纪要.txt", MINUTES.getBytes(StandardCharsets.UTF_8)))
                    .card();
            importer.note(machine, importer.whole(machine, card.id()), 0, new RecordCard.Trace("戚云舟", Instant.now()));
            return card.id();
        }

        public String open(String words, String unit, Timing timing) {
            return open(words, unit, timing, Set.of(), RECORD);
        }

        public String open(String words, String unit, Timing timing, Set<Seal> seals, String record) {
            return open(words, unit, timing, seals, record, "授权");
        }
    }
}
