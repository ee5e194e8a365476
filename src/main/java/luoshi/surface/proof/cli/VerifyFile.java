package luoshi.surface.proof.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.journal.KeyText;
import luoshi.kernel.journal.SoftCipherModule;
import luoshi.kernel.journal.Verification;
import luoshi.kernel.journal.Verification.Report;
import luoshi.surface.proof.ProofCheck;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 核验: whether an exported journal, or the proof of a case, is as it was written; needs neither database nor
/// installation.
@Command(name = "verify", description = "核验导出的留痕文件或办件凭证（zip）：逐条、逐份重算，指出第一处不符。不需要数据库。")
final class VerifyFile implements Callable<Integer> {

    @Parameters(paramLabel = "文件", description = "journal export 导出的文件，或 proof 出具的 zip。")
    private Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "公钥文件",
            description = "从别处取得的本单位签名公钥（journal key 输出的 PEM），可写多次；不写时只能用文件自带的公钥核对。")
    private List<Path> keys = List.of();

    @Override
    public Integer call() throws IOException {
        var trusted = trusted();
        if (ProofCheck.isZip(file)) return proof(trusted);
        var report = new Verification(new SoftCipherModule(Path.of("journal.key")), trusted).of(file);
        print(report, System.out);
        return (report.fault() == null ? ExitCode.OK : ExitCode.BREACH).number();
    }

    private int proof(Set<String> trusted) throws IOException {
        var report = new ProofCheck(new SoftCipherModule(Path.of("journal.key")), trusted).of(file);
        var screen = Screen.of(System.out);
        System.out.println(screen.bold(file.toString()));
        if (!report.number().isEmpty())
            System.out.println(
                    "  单位 " + report.bureau() + "，办件 " + report.number() + " 的凭证，" + report.madeAt() + " 出具");
        System.out.println("  已核对：文件 " + report.files() + " 份（内容、次序，SHA-256 与 SM3 两套）"
                + (report.key().isEmpty() ? "" : "，签名公钥 " + report.key()));
        System.out.println("  " + (keys.isEmpty() ? screen.doubtful(INNER) : "签名按所指定的公钥核对。"));
        var fault = report.fault();
        System.out.println(
                fault == null
                        ? screen.good("✓ 完好：没有改动、缺少、多出或颠倒。")
                        : screen.bad("✗ " + (fault.file().isEmpty() ? "" : fault.file() + " ")
                                + fault.bend().term() + "：" + fault.sentence() + "。后面的未再核对。"));
        return (fault == null ? ExitCode.OK : ExitCode.BREACH).number();
    }

    private void print(Report report, PrintStream out) {
        var screen = Screen.of(out);
        out.println(screen.bold(file.toString()));
        if (!report.bureau().isEmpty()) {
            out.println("  单位 " + report.bureau() + "，" + span(report) + "，第 " + report.first() + " 至 " + report.last()
                    + " 条");
            var before = report.before();
            if (before != null) {
                out.println("  这是节选：此前 " + (report.first() - 1) + " 条不在文件内，承接点请与上一份导出核对：");
                out.println("    SHA-256 " + before.sha256());
                out.println("    SM3     " + before.sm3());
            }
        }
        out.println("  已核对：条目 " + report.entries() + " 条（内容、次序、前后相接，SHA-256 与 SM3 两套），日封 " + report.seals() + " 个"
                + (report.keys().isEmpty() ? "" : "，签名公钥 " + String.join("、", report.keys())));
        out.println("  " + (keys.isEmpty() ? screen.doubtful(INNER) : "签名按所指定的公钥核对。"));
        var fault = report.fault();
        if (fault == null) out.println(screen.good("✓ 完好：没有改动、缺少、多出或颠倒。"));
        else
            out.println(screen.bad("✗ 第 " + fault.line() + " 行" + (fault.seq() > 0 ? "（第 " + fault.seq() + " 条）" : "")
                    + fault.bend().term() + "：" + fault.sentence() + "。以后各行未再核对。"));
    }

    private static final String INNER = "公钥取自文件本身，只能证明文件前后一致，不能证明出自本单位；请用 --key 指定从别处取得的公钥。";

    private static String span(Report report) {
        return (report.from().isEmpty() ? "从头" : "自 " + report.from())
                + (report.to().isEmpty() ? "到导出时" : "至 " + report.to());
    }

    private Set<String> trusted() {
        var trusted = new HashSet<String>();
        for (var key : keys)
            try {
                trusted.add(Base64.getEncoder().encodeToString(KeyText.read(KeyText.PUBLIC, Files.readString(key))));
            } catch (IOException | IllegalArgumentException e) {
                throw new Refusal("journal.key", key + "：不是公钥文件（PEM）", e);
            }
        return trusted;
    }
}
