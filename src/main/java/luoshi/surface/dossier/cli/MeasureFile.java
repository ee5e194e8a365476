package luoshi.surface.dossier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.gauge.Measure;
import luoshi.kernel.gauge.Report;
import luoshi.kernel.gauge.Report.Verdict;
import luoshi.kernel.paper.Norm;
import luoshi.surface.dossier.Json;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 量一份公文: measures the pages of a PDF against the standard. Needs no database and starts none.
@Command(
        name = "measure",
        description = "量一份 PDF 公文的版面：按 GB/T 9704 逐条量出纸张、版心、行字、字号、标志、红线、日期、版记、页码（不需要数据库）。",
        footer = "退出码：0 能量的条款都符合；1 有不符；2 写法有误；3 输入不能受理。")
final class MeasureFile implements Callable<Integer> {

    private static final int VERSION = 1;

    @Parameters(paramLabel = "文件", description = "PDF 文件；写 - 表示从标准输入读取。")
    private Path file = Path.of("-");

    @Option(names = "--format", paramLabel = "text|json", description = "text 供人阅读（默认），json 供其他系统使用。")
    private ReadFile.@Nullable Format format;

    @Override
    public Integer call() throws IOException {
        var screen = Screen.of(System.out);
        var bytes = ReadFile.original(file).bytes();
        if (bytes.length < 5 || bytes[0] != '%' || bytes[1] != 'P')
            throw new Refusal("gauge.type", file + "：不是 PDF 文件，只能量 PDF");
        var report = Measure.of(bytes, Norm.latest());
        if (format == ReadFile.Format.JSON) json(report);
        else print(report, screen);
        return (report.conforms() ? ExitCode.OK : ExitCode.PARTIAL).number();
    }

    private void print(Report report, Screen screen) {
        var out = screen.out();
        var norm = report.norm();
        out.println(screen.bold("版面测量：" + file.getFileName()) + "  " + norm.standard() + "《" + norm.title() + "》  "
                + report.form() + "格式，" + report.pages() + " 页");
        for (var measured : report.clauses()) {
            var clause = measured.clause();
            var verdict = measured.verdict().term();
            var shown = switch (measured.verdict()) {
                case MET -> screen.good(verdict);
                case BROKEN -> screen.bad(verdict);
                case ABSENT -> screen.faint(verdict);
            };
            out.println(shown
                    + " ".repeat(Math.max(1, 8 - Screen.width(verdict)))
                    + Screen.fit(clause.id(), 6)
                    + Screen.fit(clause.clause(), 20)
                    + clause.title());
            if (measured.verdict() == Verdict.ABSENT) continue;
            out.println("        " + screen.faint(String.join("；", measured.found())));
            for (var breach : measured.breaches()) out.println("        " + screen.bad(breach));
        }
        out.println("符合 " + report.count(Verdict.MET) + " 条，不符 " + report.count(Verdict.BROKEN) + " 条，不适用 "
                + report.count(Verdict.ABSENT) + " 条");
    }

    private void json(Report report) {
        try (var json = new Json(System.out)) {
            json.object(() -> {
                json.number("version", VERSION);
                json.string("standard", report.norm().standard());
                json.string("form", report.form());
                json.number("pages", report.pages());
                json.truth("conforms", report.conforms());
                json.each("clauses", report.clauses(), measured -> {
                    json.string("id", measured.clause().id());
                    json.string("clause", measured.clause().clause());
                    json.string("title", measured.clause().title());
                    json.string("words", measured.clause().words());
                    json.string("sureness", measured.clause().sureness().name());
                    json.string("verdict", measured.verdict().name());
                    json.string("found", String.join("；", measured.found()));
                    json.string("breaches", String.join("；", measured.breaches()));
                });
            });
        }
    }
}
