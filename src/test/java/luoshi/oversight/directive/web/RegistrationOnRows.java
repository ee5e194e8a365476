package luoshi.oversight.directive.web;

import luoshi.Web;
import luoshi.kernel.database.TestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The whole program on the database of the test run, for a body that no other test knows.
@TestConfiguration
@Import(Web.class)
class RegistrationOnRows {

    static final String BUREAU = "registration";

    @Bean
    static DynamicPropertyRegistrar testDatabase() {
        return TestDatabase.program(BUREAU);
    }
}
