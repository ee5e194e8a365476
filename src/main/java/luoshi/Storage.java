package luoshi;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.database.Database;
import luoshi.kernel.database.Migrations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// 存储: gives the modules their rows: the database that is given in the settings, else our own.
@Configuration(proxyBeanMethods = false)
class Storage {

    /// The database while it starts and its schemas are brought up to date, beside the frame.
    record Opening(CompletableFuture<Database> database) {}

    static Optional<Database> given(Environment settings) {
        var url = settings.getProperty("luoshi.database.url", "");
        if (url.isBlank()) return Optional.empty();
        var user = settings.getProperty("luoshi.database.user", "");
        var password = settings.getProperty("luoshi.database.password", "");
        var owner = settings.getProperty("luoshi.database.owner", "");
        return Optional.of(
                owner.isBlank()
                        ? Database.given(url, user, password)
                        : Database.given(
                                url,
                                user,
                                password,
                                new Database.Owner(owner, settings.getProperty("luoshi.database.owner-password", ""))));
    }

    @Bean(destroyMethod = "")
    Database database(Environment settings, ObjectProvider<Opening> opening) {
        var started = opening.getIfAvailable();
        if (started == null) return Migrations.run(given(settings).orElseThrow());
        try {
            return started.database().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    @Bean(destroyMethod = "close")
    DataSource rows(Database database) {
        var pool = new HikariDataSource();
        pool.setPoolName("rows");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(10_000);
        pool.setConnectionInitSql("set time zone '" + Beijing.ZONE + "'"); // current_date, and the day of a row's time
        return pool;
    }

    /// Whose rows the command line works on.
    @Bean
    Viewer machine(@Value("${luoshi.bureau}") String bureau) {
        return Viewer.machine(bureau);
    }
}
