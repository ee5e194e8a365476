package luoshi.surface.dossier.web;

import luoshi.kernel.evidence.Originals;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.record.Records;
import luoshi.meeting.record.Reviews;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.ImportRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 案卷的页面: what the pages have in common.
@Configuration(proxyBeanMethods = false)
class DossierPages {

    @Bean
    Readings readings(
            Records records,
            Originals originals,
            Reviews reviews,
            Organisation organisation,
            ImportRecord importer,
            Dossier.Rulebook rulebook) {
        return new Readings(records, originals, reviews, organisation, importer, rulebook, Dossier::read);
    }
}
