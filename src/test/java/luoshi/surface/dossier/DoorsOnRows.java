package luoshi.surface.dossier;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Witness;
import luoshi.kernel.database.TestDatabase;
import luoshi.surface.terminal.Doors;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/// The doors of the modules on the rows of the test run, without the web.
public final class DoorsOnRows implements Doors {

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();

    public DoorsOnRows(Viewer viewer) {
        rooms.registerBean(DataSource.class, (Supplier<DataSource>) TestDatabase::source);
        rooms.registerBean(JdbcClient.class, (Supplier<JdbcClient>) TestDatabase::rows);
        rooms.registerBean(JsonMapper.class, (Supplier<JsonMapper>) TestDatabase::json);
        rooms.registerBean(TransactionOperations.class, (Supplier<TransactionOperations>) TestDatabase::transaction);
        rooms.registerBean(
                PlatformTransactionManager.class, (Supplier<PlatformTransactionManager>) TestDatabase::transactions);
        rooms.registerBean(Viewer.class, () -> viewer);
        rooms.registerBean(Witness.class, () -> (_, _, _, _, _) -> {});
        rooms.register(ImportRecord.class);
        var doors = new ClassPathBeanDefinitionScanner(rooms);
        doors.setBeanNameGenerator(new FullyQualifiedAnnotationBeanNameGenerator());
        doors.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile("luoshi\\..*\\.web\\..*")));
        doors.scan(
                "luoshi.kernel.access",
                "luoshi.kernel.backup",
                "luoshi.kernel.casework",
                "luoshi.kernel.clockwork",
                "luoshi.kernel.database",
                "luoshi.kernel.evidence",
                "luoshi.kernel.notice",
                "luoshi.kernel.journal",
                "luoshi.kernel.organisation",
                "luoshi.meeting",
                "luoshi.oversight",
                "luoshi.surface.backfile");
        rooms.refresh();
    }

    @Override
    public <T> T open(Class<T> door) {
        return rooms.getBean(door);
    }
}
