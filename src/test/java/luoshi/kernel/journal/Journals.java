package luoshi.kernel.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;

/// Journals on the rows of the test run.
final class Journals {

    private Journals() {}

    static Journal on(CipherModule ciphers) {
        var rows = TestDatabase.rows();
        return new JdbcJournal(rows, TestDatabase.transactions(), ciphers, new JdbcSeals(rows, ciphers));
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
