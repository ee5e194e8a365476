package luoshi.kernel.backup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.backup.Table.Column;
import luoshi.kernel.database.Migrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 表目: what tables there are, from PostgreSQL's own catalogue.
@Component
class JdbcCatalogue {

    private static final String COLUMNS = """
            select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
                a.atthasdef or a.attidentity <> '' as supplied, a.attcollation <> 0 as worded
            from pg_attribute a
            where a.attrelid = :table and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum""";
    private static final String KEY = """
            select a.attname
            from pg_index i
            cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
            where i.indrelid = :table and i.indisprimary
            order by k.place""";
    private static final String ABOVE = """
            select n.nspname || '.' || r.relname
            from pg_constraint f
            join pg_class r on r.oid = f.confrelid
            join pg_namespace n on n.oid = r.relnamespace
            where f.conrelid = :table and f.contype = 'f' and not f.condeferrable""";
    private static final String TABLES = """
            select c.oid, n.nspname as schema, c.relname as name
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in (:schemas) and c.relkind in ('r', 'p') and not c.relispartition
                and c.relname <> :history
            order by n.nspname collate "C", c.relname collate "C\"""";

    private final JdbcClient rows;

    JdbcCatalogue(JdbcClient rows) {
        this.rows = rows;
    }

    private record Found(String name, String type, boolean required, boolean supplied, boolean worded) {}

    /// The tables of all bodies' data. A table that is neither such nor listed as [Apart] stops everything.
    List<Table> tables() {
        var tables = rows
                .sql(TABLES)
                .param("schemas", schemas())
                .param("history", Migrations.HISTORY)
                .query((row, _) -> table(row.getLong("oid"), row.getString("schema"), row.getString("name")))
                .list()
                .stream()
                .filter(table -> Apart.reason(table).isEmpty())
                .toList();
        tables.forEach(JdbcCatalogue::mustBeKeyed);
        return tables;
    }

    private static void mustBeKeyed(Table table) {
        if (!table.ofBody() || table.key().isEmpty() || !table.key().getFirst().equals(Table.BODY))
            throw new Refusal("backup.table", "表 " + table.path() + " 不按单位存放，也没有写明备份时怎样处理（Apart），不能备份或恢复");
    }

    private Table table(long oid, String schema, String name) {
        var columns = rows.sql(COLUMNS).param("table", oid).query(Found.class).list();
        var key = rows.sql(KEY).param("table", oid).query(String.class).list();
        var above = rows.sql(ABOVE).param("table", oid).query(String.class).set();
        boolean contents = columns.stream().anyMatch(c -> c.name().equals(Table.BYTES) && isBytes(c))
                && key.equals(List.of(Table.BODY, Table.HASH));
        var carried = columns.stream()
                .filter(c -> !contents || !c.name().equals(Table.BYTES))
                .sorted(java.util.Comparator.comparing(c -> place(c, contents)))
                .map(c -> new Column(c.name(), c.worded(), c.required() && !c.supplied()))
                .toList();
        return new Table(schema, name, carried, key, contents, new HashSet<>(above));
    }

    private static boolean isBytes(Found column) {
        return column.type().equals("bytea") && column.required();
    }

    private static int place(Found column, boolean contents) {
        if (column.name().equals(Table.BODY)) return 0;
        return contents && column.name().equals(Table.HASH) ? 1 : 2;
    }

    /// How far each sequence has come; absent where it was never asked or may not be looked at.
    Map<String, Long> sequences() {
        return rows
                .sql("""
                        select schemaname || '.' || sequencename as name, last_value
                        from pg_sequences where schemaname in (:schemas) and last_value is not null
                        order by 1""")
                .param("schemas", schemas())
                .query((row, _) -> Map.entry(row.getString("name"), row.getLong("last_value")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, java.util.LinkedHashMap::new));
    }

    /// Moves a sequence on, never back.
    void reach(String sequence, long value) {
        int dot = sequence.indexOf('.');
        var quoted = Table.quoted(sequence.substring(0, dot)) + "." + Table.quoted(sequence.substring(dot + 1));
        rows.sql("select setval(cast(:sequence as regclass), greatest(:value, (select last_value from " + quoted
                        + ")))")
                .param("sequence", quoted)
                .param("value", value)
                .query(Long.class)
                .single();
    }

    /// Whether words are sorted by their characters' codes unless asked otherwise.
    boolean isPlain() {
        return rows.sql("""
                        select datlocprovider::text = 'b' or datcollate in ('C', 'POSIX') and datlocprovider::text = 'c'
                        from pg_database where datname = current_database()""").query(Boolean.class).single();
    }

    private static Set<String> schemas() {
        return Migrations.scripts().stream().map(Migrations.Script::module).collect(Collectors.toSet());
    }
}
