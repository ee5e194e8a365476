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

    static List<Class<?>> all() {
        try (InputStream list = Verbs.class.getResourceAsStream(LIST)) {
            if (list == null) throw new IllegalStateException(LIST + " is missing");
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .<Class<?>>map(Verbs::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name.strip());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(LIST + " names no class: " + name, e);
        }
    }
}
