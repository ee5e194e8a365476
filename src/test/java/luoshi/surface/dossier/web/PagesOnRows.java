package luoshi.surface.dossier.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.Web;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Records;
import luoshi.meeting.record.Reviews;
import luoshi.surface.desk.SignedIn;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.dossier.Samples;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The whole program on the database of the test run, with a reader that knows the sample by heart, so that pages are
/// tested and not the reader.
@TestConfiguration
@Import({Web.class, SignedIn.class})
class PagesOnRows {

    static final String BUREAU = "pages";
    static final Viewer CLERK = new Viewer(BUREAU, "suhe", "苏禾", Set.of(Role.CLERK, Role.OFFICE), Reach.ALL);

    @Bean
    static DynamicPropertyRegistrar testDatabase() {
        return TestDatabase.program(BUREAU);
    }

    @Bean
    @Primary
    Readings knowing(
            Records records,
            Originals originals,
            Reviews reviews,
            Organisation organisation,
            ImportRecord importer,
            Dossier.Rulebook rulebook) {
        organisation.found(CLERK, new Body("望澜区生态环境局", "区生态环境局"), Samples.ROSTER, LocalDate.of(2020, 1, 1));
        return new Readings(records, originals, reviews, organisation, importer, rulebook, PagesOnRows::read);
    }

    private static Dossier read(Transcript transcript, Roster roster) {
        if (!transcript.text().stripTrailing().equals(Samples.TEXT.stripTrailing()))
            return Dossier.read(transcript, roster);
        var known = Samples.dossier();
        var r = known.record();
        var record = new MeetingRecord(
                transcript, r.kind(), r.header(), r.items(), r.inferred(), List.of(), r.unread(), r.prose());
        return new Dossier(record, known.decided(), known.directives());
    }
}
