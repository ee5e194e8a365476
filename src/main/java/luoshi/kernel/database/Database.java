package luoshi.kernel.database;

import java.nio.file.Path;

/// 数据库: an open way to the rows. Closing it stops PostgreSQL where it is ours to stop.
///
/// @param user the role that the program works with: it reads and writes rows and owns nothing
/// @param owner the role that owns the tables and brings them up to date; the same where an installation has only one
/// @param owned true where it runs as a child of this process
public record Database(String url, String user, String password, Owner owner, boolean owned, Runnable stop)
        implements AutoCloseable {

    /// 属主: who owns the tables.
    public record Owner(String user, String password) {}

    /// The one an installation was given. Its life is somebody else's.
    public static Database given(String url, String user, String password, Owner owner) {
        return new Database(url, user, password, owner, false, () -> {});
    }

    /// One that was given with a single role.
    public static Database given(String url, String user, String password) {
        return given(url, user, password, new Owner(user, password));
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

    /// Whether the program works as somebody who does not own the tables.
    public boolean parted() {
        return !user.equals(owner.user());
    }

    @Override
    public void close() {
        stop.run();
    }
}
