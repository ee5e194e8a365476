package luoshi.leak;

import luoshi.Web;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.surface.desk.SignIn;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The whole program on the database of the test run; who asks is said by the test in place of a sign-in.
@TestConfiguration
@Import(Web.class)
class LeakOnRows {

    @Bean
    static DynamicPropertyRegistrar testDatabase() {
        return TestDatabase.program("leak");
    }

    @Bean
    @Primary
    SignIn asked() {
        return request -> request.getAttribute(Trials.VIEWER) instanceof Viewer viewer ? viewer : Viewer.nobody("leak");
    }
}
