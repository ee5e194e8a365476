package luoshi.surface.examination.web;

import luoshi.Web;
import luoshi.kernel.database.TestDatabase;
import luoshi.surface.desk.SignedIn;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The whole program on the database of the test run, for a body of its own.
@TestConfiguration
@Import({Web.class, SignedIn.class})
class ExaminationOnRows {

    @Bean
    static DynamicPropertyRegistrar testDatabase() {
        return TestDatabase.program();
    }
}
