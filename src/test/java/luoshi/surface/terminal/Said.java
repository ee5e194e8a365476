package luoshi.surface.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import luoshi.kernel.access.Refusal;

/// What a verb printed, and the code it ended with.
public record Said(int code, String out, String err) {

    /// No door opens: there is no database.
    public static final Doors CLOSED = new Doors() {
        @Override
        public <T> T open(Class<T> door) {
            throw new Refusal("database.start", "数据库没有启动");
        }
    };

    public static Said of(Doors doors, Path logs, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var beforeErr = System.err;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int code = Terminal.run(arguments, doors, logs);
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
        }
    }
}
