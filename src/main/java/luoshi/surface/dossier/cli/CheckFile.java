package luoshi.surface.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.regulation.Page;
import luoshi.meeting.procedure.Judgement;
import luoshi.meeting.procedure.Judgement.Severity;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 审查一份记录: judges the procedure of one meeting from its record. Needs no database and starts none.
@Command(
        name = "check",
        description = "审查一次会议的程序：哪些符合、哪些不符、哪些记录没有写明，各注依据和出处（不需要数据库）。",
        footer = {"退出码：0 没有需要看的；1 有提醒，或者应当写明的没有写明；6 有影响决定效力的不符；", "2 写法有误，3 输入不能受理。记录没有写明的，从不按不符处理。"})
final class CheckFile implements Callable<Integer> {

    @Parameters(paramLabel = "文件", description = "会议记录文件；写 - 表示从标准输入读取。")
    private Path file = Path.of("-");

    @Option(names = "--format", paramLabel = "text|json", description = "text 供人阅读（终端上的默认值），json 供其他系统使用。")
    private ReadFile.@Nullable Format format;

    @Option(names = "--body", paramLabel = "议事规则", description = "本单位议事规则（YAML）：成员名册、哪些表态算同意、更严的人数比例。")
    private @Nullable Path body;

    @Override
    public Integer call() throws IOException {
        var screen = Screen.of(System.out);
        var orders = orders();
        var dossier = Dossier.read(Transcripts.of(ReadFile.original(file)), Roster.EMPTY);
        var judgements = dossier.judgements(orders);
        boolean text = format == null ? screen.terminal() : format == ReadFile.Format.TEXT;
        if (text) new Checking(dossier, judgements, screen).print();
        else CheckedJson.write(dossier, orders, judgements, System.out);
        return exitCode(judgements).number();
    }

    /// By the worst judgement.
    static ExitCode exitCode(List<Judgement> judgements) {
        var worst = ExitCode.OK;
        for (var j : judgements) {
            boolean open = j.verdict() == Verdict.VIOLATED || j.verdict() == Verdict.NOT_EVIDENCED;
            if (j.verdict() == Verdict.VIOLATED && j.severity() == Severity.BLOCK) return ExitCode.BREACH;
            if (open && j.severity() != Severity.INFO) worst = ExitCode.PARTIAL;
        }
        return worst;
    }

    private StandingOrders orders() throws IOException {
        if (body == null) return StandingOrders.NONE;
        if (!Files.isRegularFile(body)) throw new Refusal("procedure.orders", body + "：没有这个文件");
        try (var in = Files.newInputStream(body)) {
            return StandingOrders.of(Page.read(body.getFileName().toString(), in));
        } catch (IllegalArgumentException e) {
            throw new Refusal("procedure.orders", "议事规则不能读取：" + e.getMessage(), e);
        }
    }
}
