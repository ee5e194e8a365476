package luoshi.surface.backfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.kernel.access.Viewer;
import luoshi.surface.backfile.ImportFolder;
import luoshi.surface.backfile.ImportRun;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Progress;
import luoshi.surface.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// 导入: files and whole folders into the database.
@Command(name = "import", description = "导入文件或整个文件夹（含多年积累的旧档）。中断后再次运行会接着导入，同一份文件只收一次。")
final class ImportFiles implements Callable<Integer> {

    @Parameters(paramLabel = "文件或文件夹", arity = "1..*", description = "可以写多个。")
    private List<Path> paths = List.of();

    private final Doors doors;

    ImportFiles(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var screen = Screen.of(System.out);
        long began = System.nanoTime();
        var named = paths.stream().map(p -> p.toAbsolutePath().normalize()).toList();
        var progress = new Progress("导入", System.err);
        var result = doors.open(ImportFolder.class).take(doors.open(Viewer.class), named, progress);
        progress.done();
        if (result.run().resumed()) System.err.println("接着上次中断的导入继续");
        for (var outcome : result.outcomes())
            if (outcome.cause() != null)
                screen.out().println(screen.bad("✗ ") + outcome.path() + "：" + outcome.cause());
        for (var state : ImportRun.State.values())
            screen.out().printf("%s %6d 份%n", Screen.fit(state.term(), 10), result.count(state));
        if (result.passedOver() > 0)
            screen.out().printf("%s %6d 个（不是文书格式）%n", Screen.fit("略过", 10), result.passedOver());
        screen.out().printf("%s %6.1f 秒%n", Screen.fit("用时", 10), (System.nanoTime() - began) / 1e9);
        return (result.count(ImportRun.State.REFUSED) > 0 ? ExitCode.PARTIAL : ExitCode.OK).number();
    }
}
