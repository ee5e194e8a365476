package luoshi.surface.desk.cli;

import java.util.List;
import luoshi.kernel.backup.Manifest.Body;
import luoshi.surface.terminal.Screen;

/// 各单位: what a backup holds of each body, for the terminal.
final class Bodies {

    private static final int NAME = 10;

    private Bodies() {}

    static void print(Screen screen, List<Body> bodies) {
        for (var body : bodies)
            print(screen, "单位", body.code() + "：" + body.rows() + " 行，原件 " + body.originals() + " 件");
    }

    static void print(Screen screen, String name, String words) {
        screen.out().println(Screen.fit(name, NAME) + words);
    }
}
