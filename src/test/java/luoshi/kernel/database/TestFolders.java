package luoshi.kernel.database;

import java.io.IOException;
import java.nio.file.Path;

/// Data folders that a killed process of a test left behind.
public final class TestFolders {

    private TestFolders() {}

    /// Stops the PostgreSQL that still runs in it, and removes it.
    public static void end(Path home) throws IOException {
        var tenancy = Tenancy.take(home, "test").orElseThrow();
        Database.start(home, TestDatabase.ENGINE).close();
        tenancy.close();
        Folders.delete(home);
    }
}
