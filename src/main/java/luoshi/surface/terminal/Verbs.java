package luoshi.surface.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// 动词: the commands of the product, as the modules name them.
final class Verbs {

    private static final String LIST = "/META-INF/luoshi/verbs";

    private Verbs() {}

    /// The verb of this name, alone, so that a quick verb loads nothing of the others; all of them where none has the
    /// name.
    static List<Class<?>> forName(String name) {
        var all = lines();
        var one = all.stream().filter(line -> line.startsWith(name + " ")).toList();
        return (one.isEmpty() ? all : one).stream().<Class<?>>map(Verbs::loaded).toList();
    }

    private static List<String> lines() {
        try (InputStream list = Verbs.class.getResourceAsStream(LIST)) {
            if (list == null) throw new IllegalStateException(LIST + " is missing");
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String line) {
        try {
            return Class.forName(line.substring(line.indexOf(' ') + 1));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(LIST + " names no class: " + line, e);
        }
    }
}
