package luoshi.surface.dossier.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.procedure.Rules;
import luoshi.surface.dossier.Contract;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 读一份记录: prints what is read from one file. Needs no database and starts none.
@Command(name = "read", description = "读一份会议记录，显示读出的内容及其位置（不需要数据库）。")
final class ReadFile implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "文件", description = "会议记录文件；写 - 表示从标准输入读取。")
    private Path file = Path.of("-");

    @Option(names = "--format", paramLabel = "text|json", description = "text 供人阅读（终端上的默认值），json 供其他系统使用。")
    private @Nullable Format format;

    @Override
    public Integer call() throws IOException {
        var screen = Screen.of(System.out);
        Thread.ofPlatform().daemon().start(Rules::shipped); // loaded while the file is read
        var dossier = Dossier.read(Transcripts.of(original(file)), Roster.EMPTY);
        boolean text = format == null ? screen.terminal() : format == Format.TEXT;
        if (text) new Reading(dossier, screen).print();
        else {
            var out = new BufferedOutputStream(System.out, 1 << 16);
            Contract.write(dossier, out);
            out.flush();
        }
        return ExitCode.OK.number();
    }

    static Original original(Path file) throws IOException {
        if (file.toString().equals("-")) return new Original("标准输入", bounded(System.in));
        if (Files.isDirectory(file)) throw new Refusal("dossier.folder", file + "：是文件夹，请指明一个文件");
        try (var in = Files.newInputStream(file)) {
            return new Original(file.getFileName().toString(), bounded(in));
        } catch (NoSuchFileException e) {
            throw new Refusal("dossier.missing", file + "：没有这个文件", e);
        } catch (IOException e) {
            throw new Refusal("dossier.unreadable", file + "：不能读取（" + e.getMessage() + "）", e);
        }
    }

    /// One byte more than any limit of the reading room is enough for it to refuse the file.
    private static byte[] bounded(InputStream in) throws IOException {
        return in.readNBytes(512 << 20);
    }
}
