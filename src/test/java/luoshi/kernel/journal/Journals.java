package luoshi.kernel.journal;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;

/// Journals on the rows of the test run.
public final class Journals {

    private Journals() {}

    /// One whose key lies beside the tests' other leavings.
    public static Journal onRows() {
        return on(new SoftCipherModule(Path.of("target", "rows-test.key")));
    }

    /// What was done in the name of a body, as act and subject.
    public static List<String> deeds(Viewer viewer) {
        return all(viewer).stream()
                .map(e -> e.deed().act() + " " + e.deed().subject())
                .toList();
    }

    public static List<String> details(Viewer viewer) {
        return all(viewer).stream().map(e -> e.deed().detail()).toList();
    }

    static JdbcJournal on(CipherModule ciphers) {
        return new JdbcJournal(TestDatabase.rows(), TestDatabase.transactions(), ciphers, seals(ciphers));
    }

    static ExportJournal export(CipherModule ciphers) {
        return new ExportJournal(on(ciphers), new JdbcEntries(TestDatabase.rows()), seals(ciphers), ciphers);
    }

    private static JdbcSeals seals(CipherModule ciphers) {
        return new JdbcSeals(TestDatabase.rows(), TestDatabase.transactions(), ciphers);
    }

    /// Whoever audits the body of another.
    static Viewer supervisor(String bureau) {
        return new Viewer(bureau, "lianxi", "廉溪", Set.of(Role.SUPERVISOR), Reach.NONE);
    }

    /// Keeps a chain of past days as if it had been noted then, with no seal yet.
    static void keep(List<Entry> chain) {
        for (var e : chain)
            TestDatabase.rows()
                    .sql("insert into journal.entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            e.bureau(),
                            e.seq(),
                            Timestamp.from(e.at()),
                            e.person(),
                            e.name(),
                            e.authority(),
                            e.address(),
                            e.deed().act(),
                            e.deed().term(),
                            e.deed().subject(),
                            e.deed().outcome().name(),
                            e.deed().detail(),
                            e.before().sha256(),
                            e.before().sm3(),
                            e.own().sha256(),
                            e.own().sm3())
                    .update();
        var last = chain.getLast();
        TestDatabase.rows()
                .sql("insert into journal.head values (?, ?, ?, ?, ?, 0)")
                .params(
                        last.bureau(),
                        last.seq(),
                        Timestamp.from(last.at()),
                        last.own().sha256(),
                        last.own().sm3())
                .update();
    }

    static List<Entry> all(Viewer viewer) {
        return TestDatabase.rows()
                .sql("select * from journal.entry where bureau = ? order by seq")
                .params(viewer.bureau())
                .query(Journals::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return JdbcEntries.entry(row, n);
    }
}
