package luoshi.surface.examination.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Records of invented meetings, each with one thing about it.
final class Meetings {

    /// The chair speaks first, and three of seven came.
    static final String BROKEN = """
            会议记录
            会议名称：望澜区生态环境局党组会
            会议时间：2024年3月12日9:00
            会议地点：一号会议室
            主持：江映川
            应到7人，实到3人
            出席：江映川、顾明澍、贺知微
            缺席：卢怀瑾（出差）、罗秉谦（病假）、岑若水（学习）、陶景行（出差）
            记录：苏禾

            一、传达学习重要讲话精神
            江映川：请大家结合实际抓好落实。

            二、关于制订合同管理办法的情况汇报
            江映川：同意。
            顾明澍：同意。各处室也要制定细则。
            贺知微：同意。
            """;

    /// Nobody agrees but by having no objection; nobody wrote down how many were due.
    static final String QUIET = """
            会议记录
            会议名称：望澜区生态环境局党组会
            会议时间：2024年6月18日9:00
            会议地点：一号会议室
            主持：江映川
            出席：江映川、顾明澍、贺知微
            记录：苏禾

            一、传达学习重要讲话精神
            江映川：请大家结合实际抓好落实。

            二、关于修订合同管理办法的情况汇报
            顾明澍：无意见。
            贺知微：无意见。
            江映川：同意。
            """;

    static final String UNDATED = QUIET.replace("会议时间：2024年6月18日9:00\n", "");

    private Meetings() {}

    /// A record of another day.
    static String on(String day, String record) {
        return record.lines()
                        .map(line -> line.startsWith("会议时间：") ? "会议时间：" + day + "9:00" : line)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /// A meeting every fortnight.
    static Stream<String> of(int year) {
        return Stream.iterate(java.time.LocalDate.of(year, 1, 9), day -> day.plusDays(14))
                .takeWhile(day -> day.getYear() == year)
                .map(day -> on(
                        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                        day.getDayOfMonth() % 2 == 0 ? BROKEN : QUIET));
    }
}
