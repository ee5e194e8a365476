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
        var database = TestDatabase.database();
        var bureau = TestDatabase.somebody().bureau();
        return settings -> {
            settings.add("luoshi.home", () -> "target/test-home");
            settings.add("luoshi.bureau", () -> bureau);
            settings.add("luoshi.database.url", database::url);
            settings.add("luoshi.database.user", database::user);
            settings.add("luoshi.database.password", database::password);
        };
    }
}
