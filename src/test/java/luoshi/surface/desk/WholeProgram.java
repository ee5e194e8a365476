package luoshi.surface.desk;

import luoshi.Web;
import luoshi.kernel.database.TestDatabase;
import luoshi.surface.dossier.Bureau;
import luoshi.surface.terminal.Doors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The whole program on the database of the test run, with the invented bureau and a sample record.
@TestConfiguration
@Import(Web.class)
public class WholeProgram {

    @Bean
    static DynamicPropertyRegistrar testDatabase() {
        return TestDatabase.program("whole");
    }

    @Bean
    Bureau bureau(ApplicationContext context) {
        return new Bureau(new Doors() {
            @Override
            public <T> T open(Class<T> door) {
                return context.getBean(door);
            }
        });
    }
}
