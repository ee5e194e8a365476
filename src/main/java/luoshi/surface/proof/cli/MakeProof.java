package luoshi.surface.proof.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.surface.proof.PackProof;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 出具凭证: one case with all that proves it as a file.
@Command(name = "proof", description = "出具一件的凭证：来源、原话、分解、办理、佐证、杂凑值、签名装成一个 zip，可用 verify 核验，里面有可用浏览器打开的页面。")
final class MakeProof implements Callable<Integer> {

    @Parameters(paramLabel = "编号", description = "办件编号，如 2026-0012 或分解项 2026-0012.3。")
    private String number = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "文件",
            description = "写到哪里；不会覆盖已有的文件。")
    private Path file = Path.of("");

    private final Doors doors;

    MakeProof(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) throw exists(null);
        var packer = doors.open(PackProof.class);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            int files = packer.write(doors.open(Viewer.class), number, out);
            System.out.println("已出具 " + number + " 的凭证，内有 " + files + " 份文件：" + file);
            return ExitCode.OK.number();
        } catch (FileAlreadyExistsException e) {
            throw exists(e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Refusal exists(@org.jspecify.annotations.Nullable Throwable cause) {
        return new Refusal("proof.exists", file + "：已有这个文件，请另写一个名称", cause);
    }
}
