package luoshi.kernel.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import luoshi.kernel.access.Refusal;

/// 备份文件（读）: a backup that was checked from its first byte to its last and fits this program; there is no other way to
/// one. It needs no database.
public final class BackupFile implements AutoCloseable {

    private static final int SHOWN = 5;
    private static final int MANIFEST_CEILING = 1 << 29;

    private final ZipFile zip;
    private final Manifest manifest;
    private final String hash;

    private BackupFile(ZipFile zip, Manifest manifest, String hash) {
        this.zip = zip;
        this.manifest = manifest;
        this.hash = hash;
    }

    /// Opens and checks a file. Refused, with the places, where anything in it is not as it was written.
    ///
    /// @param progress told after each part how many of how many are checked
    public static BackupFile checked(Path file, BiConsumer<Integer, Integer> progress) {
        if (!Files.isRegularFile(file)) throw new Refusal("backup.file", file + "：没有这个文件");
        return Disk.making(() -> {
            boolean whole = isWhole(file);
            var zip = zip(file);
            try {
                var backup = new Inspection(file, zip).backup(whole, progress);
                Fit.program(backup.manifest);
                return backup;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        });
    }

    public Manifest manifest() {
        return manifest;
    }

    /// Hash of the manifest: by it the traces name the backup.
    public String hash() {
        return hash;
    }

    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new IOException("no entry " + name);
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean isWhole(Path file) throws IOException {
        long size = Files.size(file);
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return size > Tail.LENGTH && Tail.isTrue(in, size);
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file, List.of(torn(file)));
        }
    }

    /// Where a file breaks off that has no directory at its end.
    private static String torn(Path file) throws IOException {
        var last = "";
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                last = entry.getName();
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IOException | IllegalArgumentException e) {
            if (!last.isEmpty()) return "读到 " + last + " 中断，其后的内容都不在";
        }
        if (last.isEmpty()) throw new Refusal("backup.file", file + "：不是落实的备份文件");
        return "读到 " + last + " 之后，文件的目录或末尾缺失或被改动";
    }

    private static Refusal damaged(Path file, List<String> faults) {
        var shown = String.join("；", faults.subList(0, Math.min(SHOWN, faults.size())));
        var more = faults.size() > SHOWN ? "；等 " + faults.size() + " 处" : "";
        return new Refusal("backup.damaged", file + "：备份文件已损坏或被改动，没有恢复任何数据。" + shown + more);
    }

    /// 查验: each part against the manifest.
    private record Inspection(Path file, ZipFile zip) {

        private record Part(long size, String sha256, long lines) {}

        BackupFile backup(boolean whole, BiConsumer<Integer, Integer> progress) throws IOException {
            var bytes = bytes(Container.MANIFEST);
            var told = new String(bytes(Container.MANIFEST_HASH), StandardCharsets.US_ASCII);
            var hash = Hash.of(bytes);
            if (!hash.equals(told)) throw damaged(file, List.of("清单 " + Container.MANIFEST + " 与其摘要不符"));
            var manifest = Fit.manifest(file, bytes);
            var faults = faults(parts(manifest), new Count(progress, manifest.parts()));
            if (faults.isEmpty() && !whole) faults.add("各项内容无误，但文件的目录、项头或末尾的摘要被改动");
            if (!faults.isEmpty()) throw damaged(file, faults);
            return new BackupFile(zip, manifest, hash);
        }

        private byte[] bytes(String name) {
            var entry = zip.getEntry(name);
            if (entry == null
                    && zip.getEntry(Container.MANIFEST_HASH) == null
                    && zip.getEntry(Container.MANIFEST) == null) throw new Refusal("backup.file", file + "：不是落实的备份文件");
            if (entry == null) throw damaged(file, List.of("缺少 " + name));
            try (var in = zip.getInputStream(entry)) {
                return in.readNBytes(MANIFEST_CEILING);
            } catch (IOException e) {
                throw damaged(file, List.of(name + " 不能解开"));
            }
        }

        private static Map<String, Part> parts(Manifest manifest) {
            Map<String, Part> parts = new LinkedHashMap<>();
            for (var body : manifest.bodies())
                for (var rows : body.tables()) {
                    var table = rows.table();
                    parts.put(Container.rows(body.code(), table), new Part(rows.size(), rows.sha256(), rows.count()));
                    for (var kept : rows.originals())
                        parts.put(
                                Container.original(body.code(), table, kept.name()),
                                new Part(kept.size(), kept.sha256(), -1));
                }
            return parts;
        }

        private List<String> faults(Map<String, Part> parts, Count count) {
            List<String> faults = new ArrayList<>();
            var seen = new java.util.HashSet<String>();
            zip.stream().map(java.util.zip.ZipEntry::getName).forEach(name -> {
                if (!seen.add(name)) faults.add(name + " 有两份");
                else if (!parts.containsKey(name) && !name.startsWith("manifest.")) faults.add("多出 " + name);
            });
            parts.forEach((name, part) -> {
                if (!seen.contains(name)) faults.add("缺少 " + name);
                else fault(name, part, faults);
                count.one();
            });
            return faults;
        }

        private void fault(String name, Part part, List<String> faults) {
            var hash = new Hash();
            long lines = 0;
            var buffer = new byte[1 << 16];
            try (var in = zip.getInputStream(zip.getEntry(name))) {
                for (int read = in.read(buffer); read >= 0 && hash.size() <= part.size(); read = in.read(buffer)) {
                    hash.add(buffer, 0, read);
                    for (int i = 0; i < read; i++) if (buffer[i] == '\n') lines++;
                }
            } catch (IOException | IllegalArgumentException e) {
                faults.add(name + " 不能解开");
                return;
            }
            if (hash.size() != part.size() || !hash.hex().equals(part.sha256())) faults.add(name + " 的内容与清单不符");
            else if (part.lines() >= 0 && lines != part.lines()) faults.add(name + " 的行数与清单不符");
        }
    }
}
