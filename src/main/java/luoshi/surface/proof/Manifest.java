package luoshi.surface.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.journal.Hashes;

/// 清单: what a proof holds, in order, each file with its length and hashes. The signature is over these bytes.
///
/// @param key whose signature it bears (SubjectPublicKeyInfo in Base64)
record Manifest(String bureau, String number, Instant madeAt, String key, List<Line> files) {

    static final String PATH = "manifest.txt";
    static final String SIGNATURE = "manifest.sig";
    static final int LONGEST = 16 << 20;
    private static final String FORMAT = "luoshi-proof-1";

    private static final Pattern NAME =
            Pattern.compile("index\\.html|case\\.json|record\\.json|files/[0-9a-f]{16}\\.[a-z0-9]{1,8}");

    /// 一份文件.
    record Line(String path, long size, Hashes hashes) {

        String written() {
            return "file " + size + " " + hashes.sha256() + " " + hashes.sm3() + " " + path + "\n";
        }

        static Line of(String line) {
            var parts = line.split(" ", -1);
            if (parts.length != 5
                    || !parts[0].equals("file")
                    || !NAME.matcher(parts[4]).matches()) throw new IllegalArgumentException(line);
            return new Line(parts[4], Long.parseLong(parts[1]), new Hashes(parts[2], parts[3]));
        }
    }

    byte[] bytes() {
        var text = new StringBuilder(
                FORMAT + "\nbureau " + bureau + "\ncase " + number + "\nmade " + madeAt + "\nkey " + key + "\n");
        files.forEach(f -> text.append(f.written()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @throws IllegalArgumentException where it is no manifest, or is not written as one is
    static Manifest of(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length < 6 || !lines[0].equals(FORMAT)) throw new IllegalArgumentException(FORMAT);
        var files = new ArrayList<Line>();
        var paths = new HashSet<String>();
        for (int i = 5; i < lines.length - 1; i++) {
            var file = Line.of(lines[i]);
            if (!paths.add(file.path)) throw new IllegalArgumentException(file.path);
            files.add(file);
        }
        Instant made;
        try {
            made = Instant.parse(after("made ", lines[3]));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
        var read = new Manifest(
                after("bureau ", lines[1]), after("case ", lines[2]), made, after("key ", lines[4]), files);
        if (!java.util.Arrays.equals(read.bytes(), bytes)) throw new IllegalArgumentException("not as written");
        return read;
    }

    private static String after(String word, String line) {
        if (line.startsWith(word)) return line.substring(word.length());
        throw new IllegalArgumentException(line);
    }
}
