package luoshi.kernel.backup;

import java.util.List;
import java.util.Map;
import luoshi.kernel.database.Migrations;
import tools.jackson.databind.json.JsonMapper;

/// 清单: what a backup holds, with the hash of each part.
///
/// @param format layout of the file
/// @param program version of the program that wrote it
/// @param made when, in UTC
/// @param schemas the scripts that made the tables
/// @param sequences how far the counters had come
/// @param tables the columns of each table in the order of its lines
public record Manifest(
        int format,
        String program,
        String made,
        List<Migrations.Script> schemas,
        Map<String, Long> sequences,
        List<Shape> tables,
        List<Body> bodies) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param contents whether its rows stand for originals, kept beside it
    record Shape(String table, List<String> columns, boolean contents) {}

    /// 单位的数据: what is kept of one body.
    ///
    /// @param code the body key
    public record Body(String code, List<Rows> tables) {

        public long rows() {
            return tables.stream().mapToLong(Rows::count).sum();
        }

        public long originals() {
            return tables.stream().mapToLong(t -> t.originals().size()).sum();
        }

        /// Counts only, for a trace.
        String counts() {
            return "表 " + tables.size() + " 张，" + rows() + " 行，原件 " + originals() + " 件";
        }
    }

    /// @param size of the lines, unpacked
    record Rows(String table, long count, long size, String sha256, List<Kept> originals) {}

    /// 原件: one file beside the rows.
    ///
    /// @param name the hash under which the rows know it
    /// @param sha256 the hash it has
    record Kept(String name, long size, String sha256) {

        boolean bent() {
            return !name.equals(sha256);
        }
    }

    /// How many originals are not what their rows say.
    public long bent() {
        return bodies.stream()
                .flatMap(b -> b.tables().stream())
                .flatMap(t -> t.originals().stream())
                .filter(Kept::bent)
                .count();
    }

    long parts() {
        return bodies.stream().mapToLong(b -> b.tables().size() + b.originals()).sum();
    }

    Shape shape(String table) {
        return tables.stream().filter(s -> s.table().equals(table)).findFirst().orElseThrow();
    }

    byte[] bytes() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest of(byte[] bytes) {
        return JSON.readValue(bytes, Manifest.class);
    }
}
