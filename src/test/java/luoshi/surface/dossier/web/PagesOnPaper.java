package luoshi.surface.dossier.web;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.MeetingRecord;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.Samples;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/// The pages without a database: a cabinet in memory and a reader that knows the sample by heart.
@Configuration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(
        basePackages = {"luoshi.surface.desk", "luoshi.surface.dossier.web"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(DossierPages|StoredCabinet)"))
class PagesOnPaper {

    @Bean
    Cabinet cabinet() {
        return new PaperCabinet();
    }

    @Bean
    Readings readings(Cabinet cabinet) {
        return new Readings(cabinet, PagesOnPaper::read);
    }

    private static Dossier read(Transcript transcript, Roster roster) {
        if (!transcript.text().startsWith("会　议　记　录") || !transcript.text().contains("1206 会议室"))
            return Dossier.read(transcript, roster);
        var known = Samples.dossier();
        var r = known.record();
        var record = new MeetingRecord(
                transcript, r.kind(), r.header(), r.items(), r.inferred(), List.of(), r.unread(), r.prose());
        return new Dossier(record, known.decided(), known.directives());
    }
}
