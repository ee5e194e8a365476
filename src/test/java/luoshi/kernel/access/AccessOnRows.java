package luoshi.kernel.access;

import luoshi.kernel.database.TestDatabase;

/// The doors of access on the database of the test run.
public final class AccessOnRows {

    private AccessOnRows() {}

    public static Accounts accounts(Witness witness) {
        return new JdbcAccounts(TestDatabase.rows(), TestDatabase.transaction(), witness);
    }

    public static Entitlements entitlements(Witness witness) {
        return new JdbcEntitlements(TestDatabase.rows(), TestDatabase.transaction(), witness);
    }
}
