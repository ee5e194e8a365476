package luoshi.kernel.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.kernel.paper.Paper;

/// 打包: many papers as one zip, printed on all cores and written in their order.
public final class Bundle {

    private static final int BATCH = 32;

    /// A paper and the name of its files, without their endings.
    public record Named(String name, Paper paper) {}

    private record File(String name, byte[] bytes) {}

    private Bundle() {}

    /// @param progress told how many papers are done, after each batch
    public static void write(
            Press press, List<Named> papers, List<Press.Format> formats, OutputStream out, IntConsumer progress)
            throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (int from = 0; from < papers.size(); from += BATCH) {
            int to = Math.min(papers.size(), from + BATCH);
            var files = papers.subList(from, to).parallelStream()
                    .flatMap(named -> formats.stream().map(format -> file(press, named, format)))
                    .toList();
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file.name));
                zip.write(file.bytes);
                zip.closeEntry();
            }
            progress.accept(to);
        }
        zip.finish();
    }

    private static File file(Press press, Named named, Press.Format format) {
        var name = named.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return new File(name + "." + format.name().toLowerCase(Locale.ROOT), press.print(named.paper(), format));
    }
}
