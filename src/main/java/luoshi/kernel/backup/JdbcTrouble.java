package luoshi.kernel.backup;

import java.sql.SQLException;
import luoshi.kernel.access.Refusal;

/// 读写受阻: what PostgreSQL had against reading or writing a table, with the table's name.
final class JdbcTrouble extends Refusal {

    private static final long serialVersionUID = 1L;

    JdbcTrouble(Table table, SQLException cause) {
        super(code(cause), "表 " + table.path() + "：" + words(cause), cause);
    }

    private static String code(SQLException cause) {
        return state(cause).startsWith("08") || state(cause).startsWith("57") ? "database.lost" : "backup.rows";
    }

    private static String words(SQLException cause) {
        var said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return switch (state(cause)) {
            case "42501" -> "数据库账户没有这张表的权限（" + said + "）";
            case "23505" -> "同一行已经在库中（" + said + "）";
            case "23503" -> "所依赖的行不存在（" + said + "）";
            default -> "数据库不接受（" + said + "）";
        };
    }

    private static String state(SQLException cause) {
        return String.valueOf(cause.getSQLState());
    }
}
