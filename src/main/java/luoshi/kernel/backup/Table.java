package luoshi.kernel.backup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// 表: one table as the catalogue knows it.
///
/// @param columns the body key first; the bytes of originals are not among them
/// @param key the primary key
/// @param contents whether each row stands for bytes, in `bytes`, known by their hash, in `sha256`
/// @param above the tables its foreign keys refer to, by path
record Table(String schema, String name, List<Column> columns, List<String> key, boolean contents, Set<String> above) {

    static final String BODY = "bureau";
    static final String HASH = "sha256";
    static final String BYTES = "bytes";

    /// @param worded whether its order depends on a collation
    /// @param required whether a row cannot do without being told it
    record Column(String name, boolean worded, boolean required) {}

    /// `evidence.original`: what it is called in the file.
    String path() {
        return schema + "." + name;
    }

    /// As SQL names it.
    String quoted() {
        return quoted(schema) + "." + quoted(name);
    }

    boolean ofBody() {
        return columns.stream().anyMatch(c -> c.name().equals(BODY));
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /// The primary key as an order that is the same in every database.
    ///
    /// @param plain whether words are compared by their characters' codes anyhow
    String order(boolean plain) {
        return key.stream()
                .map(k -> quoted(k) + (!plain && isWorded(k) ? " collate \"C\"" : ""))
                .collect(Collectors.joining(", "));
    }

    private boolean isWorded(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column) && c.worded());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return names.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }
}
