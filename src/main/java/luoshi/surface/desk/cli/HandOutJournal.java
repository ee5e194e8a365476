package luoshi.surface.desk.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.ExportJournal;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// 留痕: the journal handed out at the machine itself, and the public key by which it is verified.
@Command(name = "journal", description = "导出留痕（journal export）；输出签名公钥（journal key）。")
final class HandOutJournal implements Runnable {

    private final Doors doors;

    @Spec
    private @Nullable CommandSpec spec;

    HandOutJournal(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void run() {
        if (spec != null) throw new ParameterException(spec.commandLine(), "请写明 journal export 或 journal key");
    }

    @Command(name = "export", description = "导出留痕为一个文件，可用 verify 核验。")
    int export(
            @Parameters(paramLabel = "文件", description = "写到哪里；不会覆盖已有的文件。") Path file,
            @Option(names = "--from", paramLabel = "日期", description = "起日，如 2026-01-01；不写为从头。") @Nullable
                    LocalDate from,
            @Option(names = "--to", paramLabel = "日期", description = "止日；不写为到现在。") @Nullable LocalDate to)
            throws IOException {
        if (Files.exists(file)) throw new Refusal("journal.exists", file + "：已有这个文件，请另写一个名称");
        var journal = doors.open(ExportJournal.class);
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            long count = journal.write(auditor(), from, to, out);
            System.out.println("已导出留痕 " + count + " 条：" + file);
            return ExitCode.OK.number();
        } catch (FileAlreadyExistsException e) {
            throw new Refusal("journal.exists", file + "：已有这个文件，请另写一个名称", e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Command(name = "key", description = "输出本安装的签名公钥（PEM），请另行保存、交给核验的人。")
    int key() {
        System.out.print(doors.open(ExportJournal.class).publicKey());
        return ExitCode.OK.number();
    }

    /// Whoever owns the machine may take the journal out of it, and is written into it.
    private Viewer auditor() {
        var machine = doors.open(Viewer.class);
        return new Viewer(machine.bureau(), machine.person(), machine.name(), Set.of(Role.SUPERVISOR), Reach.NONE);
    }
}
