package luoshi.kernel.backup;

import java.util.Map;
import java.util.Optional;

/// 另册: the tables that are no body's data or pass with the day, each with what is done with them. This is the one place
/// where they are listed; a table without a body key that is not here stops a backup.
final class Apart {

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("identity.session", "会话：不备份，恢复后各人重新登录"),
            Map.entry("identity.session_attributes", "会话：不备份，恢复后各人重新登录"),
            Map.entry("identity.knock", "登录来访计数：不备份，几分钟即过期"),
            Map.entry("partner.usage", "对接请求计数：不备份，一分钟即过期"),
            Map.entry("identity.first_start", "首次启动链接：不备份，只对没有账户的安装有用"),
            Map.entry("batch.job", "成批出单：不备份，七天即过期，恢复后重新出"),
            Map.entry("batch.part", "成批出单：不备份，七天即过期，恢复后重新出"),
            Map.entry("batch.lease", "成批出单：不备份，七天即过期，恢复后重新出"),
            Map.entry("batch.ending", "成批出单：不备份，七天即过期，恢复后重新出"),
            Map.entry("scheduled_tasks", "定时任务：不备份，程序启动时重新登记"),
            Map.entry("event_publication", "事件登记：不备份，只记程序内部未办完的通知"),
            Map.entry("event_publication_archive", "事件登记：不备份，只记程序内部已办完的通知"));

    private Apart() {}

    /// Why a table is left out; empty where it belongs into a backup. Tables of libraries are known by their name
    /// alone.
    static Optional<String> reason(Table table) {
        return Optional.ofNullable(TABLES.get(table.path())).or(() -> Optional.ofNullable(TABLES.get(table.name())));
    }
}
