package luoshi.surface.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import luoshi.kernel.access.Refusal;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// 出错: one Chinese line for people and an exit code; the stack of a fault goes to the log under the number shown.
record Trouble(Path logs) {

    int usage(ParameterException wrong, String[] arguments) {
        System.err.println(sentence(wrong));
        System.err.println("查看写法：./luoshi " + verb(wrong) + "--help");
        return ExitCode.USAGE.number();
    }

    int of(Exception trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                System.err.println(refusal.sentence());
                var code = refusal.code().startsWith("database.") ? ExitCode.DATABASE : ExitCode.REFUSED;
                return code.number();
            }
        }
        var trace = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        boolean rows = false;
        for (Throwable t = trouble; t != null; t = t.getCause()) rows |= t instanceof SQLException;
        System.err.println((rows ? "数据库出错" : "程序出错") + "，编号 " + trace + "，详见 " + written(trace, trouble));
        return (rows ? ExitCode.DATABASE : ExitCode.FAULT).number();
    }

    private Path written(String trace, Exception fault) {
        var log = logs.resolve("luoshi.log");
        var stack = new StringWriter();
        stack.append(OffsetDateTime.now().toString()).append(" ").append(trace).append('\n');
        fault.printStackTrace(new PrintWriter(stack, true));
        try {
            Files.createDirectories(logs);
            Files.writeString(log, stack.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            System.err.println(stack);
        }
        return log;
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException u -> "不认识：" + String.join(" ", u.getUnmatched());
            case MissingParameterException m ->
                "缺少参数：" + m.getMissing().getFirst().paramLabel();
            case OverwrittenOptionException o -> "重复写了：" + o.getOverwritten().paramLabel();
            default -> "写法有误：" + wrong.getMessage();
        };
    }

    private static String verb(ParameterException wrong) {
        var line = wrong.getCommandLine();
        return line.getParent() == null ? "" : line.getCommandName() + " ";
    }
}
