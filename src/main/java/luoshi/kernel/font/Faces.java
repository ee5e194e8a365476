package luoshi.kernel.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.paper.Face;
import luoshi.kernel.regulation.Page;
import org.jspecify.annotations.Nullable;

/// 字库: for each face the first of its fonts that the installation or the machine has. Nothing is loaded before it is
/// needed.
public final class Faces {

    private static final Page LIST = Page.resource("/rules/font/faces.yml");
    private static final List<Path> USUAL = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of("/usr/share/texlive/texmf-dist/fonts/opentype"));
    private static final int DEEPEST = 6;
    private static final Map<Face, String> NAMED = new ConcurrentHashMap<>();
    private static final Map<Found, Typeface> LOADED = new ConcurrentHashMap<>();

    /// A font file, and which of the fonts in it.
    private record Found(Path file, String name) {}

    private final List<Path> folders;
    private @Nullable Map<String, Path> files;
    private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);
    private final Map<Integer, Typeface> rare = new HashMap<>();

    private Faces(List<Path> folders) {
        this.folders = folders;
    }

    /// The fonts of an installation's folder, then those of the machine.
    public static Faces in(Path folder) {
        var folders = new ArrayList<Path>();
        folders.add(folder);
        folders.addAll(USUAL);
        return of(folders);
    }

    public static Faces of(List<Path> folders) {
        return new Faces(List.copyOf(folders));
    }

    /// By name, those of the first folder first.
    private Map<String, Path> files() {
        var known = files;
        if (known != null) return known;
        var found = new HashMap<String, Path>();
        for (var folder : folders)
            if (Files.isDirectory(folder))
                try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
                    all.filter(Files::isRegularFile)
                            .forEach(f ->
                                    found.putIfAbsent(f.getFileName().toString().toLowerCase(Locale.ROOT), f));
                } catch (IOException | UncheckedIOException e) {
                    throw new Refusal("font.folder", "字体文件夹 " + folder + " 不能读取：" + e.getMessage(), e);
                }
        files = found;
        return found;
    }

    /// The name by which the standard, and a word processor, knows a face.
    public static String named(Face face) {
        return NAMED.computeIfAbsent(face, f -> entry(f).text("named"));
    }

    public synchronized Typeface of(Face face) {
        return faces.computeIfAbsent(face, f -> {
            var choices = entry(f).pages("found");
            var found = first(choices);
            if (found != null) return found;
            var wanted = choices.stream()
                    .map(c -> c.text("package"))
                    .filter(p -> p.matches("[a-z0-9.+-]+"))
                    .distinct()
                    .toList();
            throw new Refusal(
                    "font.missing",
                    "没有找到可作" + f.term() + "的字体，不能排版。请系统管理员安装 Debian 软件包 " + String.join(" 或 ", wanted)
                            + "（apt-get install " + wanted.getLast() + "），或把单位自有的字库文件放进安装目录的 fonts 文件夹。");
        });
    }

    /// The face where it has the character; else whichever fallback has it, else the face.
    public synchronized Typeface of(Face face, int character) {
        var usual = of(face);
        if (usual.has(character)) return usual;
        return rare.computeIfAbsent(character, c -> {
            for (var choice : LIST.pages("fallback")) {
                var font = first(List.of(choice));
                if (font != null && font.has(c)) return font;
            }
            return usual;
        });
    }

    private @Nullable Typeface first(List<Page> choices) {
        for (var choice : choices) {
            var file = files().get(choice.text("file").toLowerCase(Locale.ROOT));
            if (file != null)
                return LOADED.computeIfAbsent(
                        new Found(file, choice.text("name", "")), f -> Typeface.load(f.file, f.name));
        }
        return null;
    }

    private static Page entry(Face face) {
        return LIST.pages("faces").stream()
                .filter(p -> p.text("role").equals(face.name()))
                .findFirst()
                .orElseThrow();
    }
}
