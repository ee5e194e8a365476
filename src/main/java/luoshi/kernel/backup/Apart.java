package luoshi.kernel.backup;

import java.util.Map;
import java.util.Optional;

/// 另册: the tables that are no body's data, each with what is done with them. This is the one place where they are
/// listed; a table without a body key that is not here stops a backup.
final class Apart {

    private static final Map<String, String> TABLES = Map.of(
            "spring_session", "会话：不备份，恢复后各人重新登录",
            "spring_session_attributes", "会话：不备份，恢复后各人重新登录",
            "scheduled_tasks", "定时任务：不备份，程序启动时重新登记",
            "event_publication", "事件登记：不备份，只记程序内部未办完的通知",
            "event_publication_archive", "事件登记：不备份，只记程序内部已办完的通知");

    private Apart() {}

    /// Why a table of this name is left out; empty where it belongs into a backup.
    static Optional<String> reason(String table) {
        return Optional.ofNullable(TABLES.get(table));
    }
}
