package luoshi;

import java.nio.file.Path;
import luoshi.surface.terminal.Terminal;

/// 落实: runs the verb it is given. What needs the web or rows is started only when a verb asks for it.
public final class Luoshi {

    private Luoshi() {}

    public static void main(String[] arguments) {
        int code;
        try (var rooms = new Rooms(home(), arguments.length == 0 ? "" : arguments[0])) {
            code = Terminal.run(arguments, rooms, home().resolve("log"));
        }
        System.exit(code);
    }

    /// 数据目录: what an installation keeps; the launcher names it.
    static Path home() {
        var home = System.getenv("LUOSHI_HOME");
        return Path.of(home == null || home.isBlank() ? "data" : home).toAbsolutePath();
    }
}
