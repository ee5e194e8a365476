package luoshi.kernel.backup;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.database.Migrations;
import luoshi.kernel.database.Migrations.Script;
import tools.jackson.core.JacksonException;

/// 相合: whether a backup is one that this program and this database can take.
final class Fit {

    private Fit() {}

    static Manifest manifest(Path file, byte[] bytes) {
        try {
            var manifest = Manifest.of(bytes);
            if (manifest.format() > Manifest.FORMAT)
                throw new Refusal("backup.newer", file + "：备份文件的格式（" + manifest.format() + "）比本程序的新，请先升级程序再恢复");
            mustBeWhole(manifest);
            return manifest;
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new Refusal("backup.damaged", file + "：清单 " + Container.MANIFEST + " 写得不合格式，没有恢复任何数据", e);
        }
    }

    /// Every table of every body has its shape, once, and as many originals as rows that stand for one.
    private static void mustBeWhole(Manifest manifest) {
        var codes = new HashSet<String>();
        for (var body : manifest.bodies()) {
            if (!codes.add(body.code())) throw new IllegalArgumentException("twice: " + body.code());
            var tables = new HashSet<String>();
            for (var rows : body.tables()) {
                var shape = manifest.tables().stream()
                        .filter(s -> s.table().equals(rows.table()))
                        .findFirst();
                if (shape.isEmpty() || !tables.add(rows.table())) throw new IllegalArgumentException(rows.table());
                if (rows.originals().size() != (shape.get().contents() ? rows.count() : 0))
                    throw new IllegalArgumentException("originals of " + rows.table());
            }
        }
    }

    /// Refuses what a newer or another program wrote, and what an older one wrote before rows were changed.
    static void program(Manifest manifest) {
        var own = Migrations.scripts().stream().collect(Collectors.toMap(Fit::name, Function.identity()));
        var modules = own.values().stream().map(Script::module).collect(Collectors.toSet());
        for (var script : manifest.schemas()) {
            var known = own.get(name(script));
            if (!modules.contains(script.module())) throw newer(manifest, "本程序没有表结构 " + script.module());
            if (known == null) throw newer(manifest, "表结构 " + script.module() + " 的版本 " + script.version() + " 比本程序的新");
            if (known.sum() != script.sum())
                throw new Refusal(
                        "backup.other", "表结构 " + script.module() + " 的版本 " + script.version() + " 与本程序的同号而内容不同，不能恢复");
        }
        var theirs = manifest.schemas().stream().map(Fit::name).collect(Collectors.toSet());
        for (var script : own.values())
            if (!theirs.contains(name(script)) && script.rewrites())
                throw new Refusal(
                        "backup.older",
                        "备份由旧版程序（" + manifest.program() + "）写出，其后 " + script.path() + " 改写过数据：请用旧版程序恢复到新的数据文件夹，再升级程序");
    }

    /// Refuses where the database does not have a table or a column, or a new column cannot be left out.
    static void tables(Manifest manifest, Map<String, Table> tables) {
        for (var shape : manifest.tables()) {
            var table = tables.get(shape.table());
            if (table == null || table.contents() != shape.contents())
                throw new Refusal("backup.table", "库中没有备份里的表 " + shape.table() + "，不能恢复");
            var unknown = shape.columns().stream()
                    .filter(c -> !table.names().contains(c))
                    .toList();
            var untold = table.columns().stream()
                    .filter(c -> c.required() && !shape.columns().contains(c.name()))
                    .map(Table.Column::name)
                    .toList();
            if (!unknown.isEmpty() || !untold.isEmpty() || !fixed(table, shape.columns()))
                throw new Refusal(
                        "backup.table",
                        "表 " + shape.table() + " 的列与库中不同（" + String.join("、", unknown.isEmpty() ? untold : unknown)
                                + "），不能恢复");
        }
    }

    /// The body stands first, the hash of an original second: so they are found in each line.
    private static boolean fixed(Table table, List<String> columns) {
        var first = table.contents() ? List.of(Table.BODY, Table.HASH) : List.of(Table.BODY);
        return columns.size() >= first.size()
                && columns.subList(0, first.size()).equals(first)
                && new HashSet<>(columns).size() == columns.size();
    }

    private static Refusal newer(Manifest manifest, String what) {
        return new Refusal("backup.newer", what + "：备份由更新的程序（" + manifest.program() + "）写出，请先升级程序再恢复");
    }

    private static String name(Script script) {
        return script.module() + " " + script.version();
    }
}
