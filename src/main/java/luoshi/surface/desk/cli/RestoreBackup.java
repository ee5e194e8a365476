package luoshi.surface.desk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.kernel.backup.BackupFile;
import luoshi.kernel.backup.Restore;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Progress;
import luoshi.surface.terminal.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 恢复: a backup into a database that has none of these bodies' rows; with `--check` the file is only looked at, and no
/// database is opened.
@Command(name = "restore", description = "把备份恢复到没有这些单位数据的库中；先查验整个文件，有一处不符就不恢复，也不改动任何数据。")
final class RestoreBackup implements Callable<Integer> {

    @Parameters(paramLabel = "文件", description = "备份文件。")
    private Path file = Path.of("");

    @Option(names = "--body", paramLabel = "单位代码", description = "只恢复这一个单位。")
    private @Nullable String body;

    @Option(names = "--check", description = "只查验文件，不写入任何数据。")
    private boolean check;

    private final Doors doors;

    RestoreBackup(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() throws IOException {
        long began = System.nanoTime();
        var screen = Screen.of(System.out);
        var checking = new Progress("查验", System.err);
        try (var backup = BackupFile.checked(file.toAbsolutePath().normalize(), checking)) {
            checking.done();
            if (check) {
                screen.out().println("备份文件完好，可以用本程序恢复");
                Bodies.print(screen, backup.manifest().bodies());
            } else {
                var progress = new Progress("恢复", System.err);
                var filled = doors.open(Restore.class).from(backup, body, progress);
                progress.done();
                screen.out().println("已恢复，并已逐表读回核对");
                Bodies.print(screen, filled);
            }
            Bodies.print(
                    screen,
                    "备份时间",
                    backup.manifest().made() + "（程序 " + backup.manifest().program() + "）");
            Bodies.print(screen, "清单摘要", backup.hash());
        }
        Bodies.print(screen, "用时", "%.1f 秒".formatted((System.nanoTime() - began) / 1e9));
        return ExitCode.OK.number();
    }
}
