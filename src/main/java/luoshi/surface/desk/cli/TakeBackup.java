package luoshi.surface.desk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.kernel.backup.BackUp;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Progress;
import luoshi.surface.terminal.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 备份: all bodies, or one, into a file.
@Command(name = "backup", description = "把全部数据和原件备份成一个文件，网站不用停。文件含全部内容，只有本账户可读，请妥善保管。")
final class TakeBackup implements Callable<Integer> {

    @Parameters(paramLabel = "文件", description = "备份文件的名称，写完整后才出现。")
    private Path file = Path.of("");

    @Option(names = "--body", paramLabel = "单位代码", description = "只备份这一个单位。")
    private @Nullable String body;

    @Option(names = "--overwrite", description = "已有同名文件时覆盖。")
    private boolean overwrite;

    private final Doors doors;

    TakeBackup(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() throws IOException {
        long began = System.nanoTime();
        var progress = new Progress("备份", System.err);
        var made = doors.open(BackUp.class).to(file.toAbsolutePath().normalize(), body, overwrite, progress);
        progress.done();
        var screen = Screen.of(System.out);
        screen.out().printf("已备份到 %s（%s）%n", made.file(), size(made.size()));
        Bodies.print(screen, made.manifest().bodies());
        Bodies.print(screen, "清单摘要", made.hash());
        Bodies.print(screen, "用时", "%.1f 秒".formatted((System.nanoTime() - began) / 1e9));
        long bent = made.manifest().bent();
        if (bent == 0) return ExitCode.OK.number();
        System.err.println("有 " + bent + " 件原件与入库时的摘要不符（库中的内容已被改动或损坏），已照现状备份，请核查");
        return ExitCode.PARTIAL.number();
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? "%.1f KB".formatted(bytes / 1024.0) : "%.1f MB".formatted(bytes / 1048576.0);
    }
}
