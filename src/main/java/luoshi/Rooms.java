package luoshi;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.database.Database;
import luoshi.kernel.database.Migrations;
import luoshi.kernel.database.Tenancy;
import luoshi.surface.terminal.Doors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// 各室: the modules wired together behind their doors, started when the first door is opened, with rows beneath them. On
/// the way out the frame closes first, then PostgreSQL.
final class Rooms implements Doors, AutoCloseable {

    private static final Set<String> LASTING = Set.of("serve", "demo");

    private final Path home;
    private final String verb;
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable CompletableFuture<Database> database;
    private @Nullable Tenancy tenancy;

    Rooms(Path home, String verb) {
        this.home = home;
        this.verb = verb;
    }

    @Override
    public <T> T open(Class<T> door) {
        if (door.isInstance(this)) return door.cast(this);
        if (context == null) start(WebApplicationType.NONE, Map.of());
        return context().getBean(door);
    }

    /// Starts with the web, on this address and port.
    void serve(String address, int port) {
        start(WebApplicationType.SERVLET, Map.of("server.address", address, "server.port", port));
        open(Database.class);
        if (tenancy != null)
            tenancy.serves("http://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":" + port);
    }

    Path home() {
        return home;
    }

    private void start(WebApplicationType type, Map<String, Object> settings) {
        var own = System.getenv("LUOSHI_DB_URL") == null ? own() : null;
        var application = new SpringApplication(Web.class);
        application.setWebApplicationType(type);
        application.setDefaultProperties(
                Map.of("logging.file.name", home.resolve("log/luoshi.log").toString()));
        application.addInitializers(starting -> {
            var environment = starting.getEnvironment();
            environment.getPropertySources().addFirst(new MapPropertySource("verb", settings));
            var given = Storage.given(environment).orElse(null);
            if (given == null && own == null) throw new Refusal("database.url", "没有写明数据库地址（LUOSHI_DB_URL）");
            database = CompletableFuture.supplyAsync(() -> ready(given == null ? own.get() : given));
            starting.getBeanFactory().registerSingleton("opening", new Storage.Opening(database));
        });
        SpringApplication.getShutdownHandlers().add(this::leave);
        context = application.run();
    }

    /// Our own PostgreSQL, or the one that a running server of ours keeps.
    private Supplier<Database> own() {
        tenancy = Tenancy.take(home, verb).orElse(null);
        if (tenancy == null) {
            var holder = Tenancy.holder(home);
            if (LASTING.contains(verb) || !LASTING.contains(holder.verb()))
                throw new Refusal(
                        "database.in-use",
                        "数据目录 " + home + " 正由另一个落实程序使用（进程 " + holder.pid() + "，" + holder.verb() + " "
                                + holder.address() + "）");
            return () -> Database.running(home);
        }
        var engine = Path.of(
                System.getProperty("luoshi.engine", home.resolve("engine").toString()));
        return () -> Database.start(home, engine);
    }

    private static Database ready(Database database) {
        try {
            return Migrations.run(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private ConfigurableApplicationContext context() {
        var open = context;
        if (open == null) throw new IllegalStateException("not started");
        return open;
    }

    @Override
    public void close() {
        if (context != null) context.close();
        leave();
    }

    private synchronized void leave() {
        if (database != null)
            database.handle((opened, _) -> {
                        if (opened != null) opened.close();
                        return opened;
                    })
                    .join();
        if (tenancy != null) tenancy.close();
        database = null;
        tenancy = null;
    }
}
