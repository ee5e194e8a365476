package luoshi.kernel.database;

import java.nio.file.Path;

/// 数据库: an open way to the rows. Closing it stops PostgreSQL where it is ours to stop.
///
/// @param owned true where it runs as a child of this process
public record Database(String url, String user, String password, boolean owned, Runnable stop)
        implements AutoCloseable {

    /// The one an installation was given. Its life is somebody else's.
    public static Database given(String url, String user, String password) {
        return new Database(url, user, password, false, () -> {});
    }

    /// Starts the PostgreSQL kept in a data folder. The caller holds the folder's [Tenancy].
    ///
    /// @param home the data folder
    /// @param engine where the binaries are unpacked to, once
    public static Database start(Path home, Path engine) {
        var cluster = Cluster.in(home, Binaries.unpack(engine));
        cluster.start();
        return cluster.database(true);
    }

    /// The PostgreSQL of a data folder that another process of ours has started.
    public static Database running(Path home) {
        return Cluster.running(home);
    }

    @Override
    public void close() {
        stop.run();
    }
}
