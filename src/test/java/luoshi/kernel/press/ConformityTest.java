package luoshi.kernel.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import luoshi.kernel.gauge.Measure;
import luoshi.kernel.gauge.Report;
import luoshi.kernel.gauge.Report.Verdict;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import luoshi.kernel.paper.Paper.Form;
import luoshi.kernel.paper.Paper.Head;
import luoshi.kernel.regulation.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our own papers under the gauge, which knows nothing of how they were set.
class ConformityTest {

    private static final Press PRESS = new Press(Norm.latest(), Path.of("no-fonts-of-our-own"));

    static Map<String, Paper> all() {
        var all = new LinkedHashMap<String, Paper>();
        for (int n : List.of(1, 2, 3, 5, 8, 14, 16)) all.put("纪要 " + n, Specimens.minutes(n, 5 * n));
        for (int n : List.of(1, 4, 9)) all.put("通知 " + n, Specimens.notice(n));
        for (int n : List.of(1, 2, 3, 6)) all.put("报告 " + n, Specimens.report(n));
        for (int n : List.of(1, 3, 7)) all.put("函 " + n, Specimens.letter(n));
        all.put("令", Specimens.order());
        for (int n : List.of(2, 30, 90)) all.put("表 " + n, Specimens.plain(n));
        all.put("长题", long_title());
        all.put("多名单", Specimens.minutes(2, 240));
        return all;
    }

    private static Paper long_title() {
        return new Paper(
                Form.DOCUMENT,
                new Head("望澜区生态环境局文件", "望环发〔2024〕106号", List.of("江映川", "顾明澍", "贺知微"), "000108", "秘密★1年", "特急"),
                "望澜区生态环境局关于转发《望澜区人民政府办公室关于印发〈望澜区生活垃圾中转站设备更新和安全生产专项整治行动方案（2024—2026年）〉的通知》并做好有关工作的通知",
                "局机关各处室，局属各单位，各街道、镇生态环境办公室，各代建单位，各养护单位，各有关社会组织",
                Specimens.body(3),
                Ending.signed("望澜区生态环境局固体废物和化学品管理技术中心", Specimens.DAY, false),
                List.of(),
                Specimens.imprint());
    }

    @Test
    void every_form_holds_every_clause_that_can_be_measured_whatever_its_length() {
        var measured = new TreeSet<String>();
        var pages = new HashSet<Integer>();
        var breaches = new ArrayList<String>();
        all().forEach((name, paper) -> {
            var report = measure(PRESS, paper);
            report.breaches().forEach(b -> breaches.add(name + "：" + b));
            pages.add(report.pages());
            report.clauses().stream()
                    .filter(m -> m.verdict() == Verdict.MET)
                    .forEach(m -> measured.add(m.clause().id()));
        });

        assertThat(breaches).isEmpty();
        assertThat(pages).contains(1, 2, 8);
        assertThat(measured).hasSize(22);
    }

    /// A press that sets by a wrong parameter is found out, and by the clause that is broken.
    @ParameterizedTest
    @CsvSource({
        "F-2, 通知, 'left: 28', 'left: 25', F-2",
        "F-2, 通知, 'top: 37', 'top: 32', F-17",
        "F-3, 通知, 'lines: 22', 'lines: 25', F-3",
        "F-3, 通知, 'characters: 28', 'characters: 30', F-3",
        "F-3, 报告, 'size: 16', 'size: 14', F-3",
        "F-6, 通知, 'top: 35', 'top: 28', F-6",
        "F-7, 通知, 'blank: 2', 'blank: 4', F-7",
        "F-8, 报告, 'indent: 1', 'indent: 3', F-8",
        "F-9, 通知, 'below: 4', 'below: 8', F-9",
        "F-10, 通知, 'size: 22', 'size: 21', F-10",
        "F-10, 通知, 'blank: 2', 'blank: 0', F-10",
        "F-12, 报告, 'indent: 2', 'indent: 1', F-12",
        "F-13, 通知, 'indent: 2', 'indent: 0', F-13",
        "F-13, 通知, 'blank: 1', 'blank: 3', F-13",
        "F-14, 通知, 'sealed-indent: 4', 'sealed-indent: 1', F-14",
        "F-14, 报告, 'signed-indent: 2', 'signed-indent: 5', F-14",
        "F-16, 通知, 'title-line: 3', 'title-line: 6', F-16",
        "F-17, 通知, 'outer: 0.35', 'outer: 0.8', F-17",
        "F-17, 纪要, 'inner: 0.25', 'inner: 0.5', F-17",
        "F-18, 通知, 'below: 7', 'below: 3', F-18",
        "F-18, 通知, 'indent: 1', 'indent: 4', F-18",
        "F-19, 函, 'bottom: 20', 'bottom: 26', F-19",
        "F-19, 函, 'length: 170', 'length: 150', F-19",
        "F-20, 纪要, 'indent: 2', 'indent: 0', F-20",
        "F-21, 令, 'blank: 2', 'blank: 5', F-21",
        "F-22, 通知, 'never-first: ', 'never-first: \"\", was: ', F-22"
    })
    void a_press_set_wrongly_is_found_out(String clause, String form, String right, String wrong, String broken)
            throws IOException {
        var paper = switch (form) {
            case "通知" -> Specimens.notice(4);
            case "报告" -> Specimens.report(4);
            case "函" -> Specimens.letter(3);
            case "令" -> Specimens.order();
            default -> Specimens.minutes(4, 20);
        };
        var press = new Press(norm(clause, right, wrong), Path.of("no-fonts-of-our-own"));
        var found = measure(press, paper).clauses().stream()
                .filter(m -> m.verdict() == Verdict.BROKEN)
                .map(m -> m.clause().id())
                .toList();
        assertThat(found).contains(broken);
    }

    @Test
    void the_measured_clauses_are_those_of_the_standard() {
        assertThat(Norm.latest().clauses())
                .hasSize(22)
                .allMatch(c -> !c.clause().isEmpty() && !c.words().isEmpty());
        assertThat(Set.copyOf(
                        Norm.latest().clauses().stream().map(Norm.Clause::id).toList()))
                .hasSize(22);
    }

    @Test
    void a_breach_says_page_and_figures() {
        var paper = Paper.plain("情况", List.of(Block.Paragraph.of("一句话。")), Ending.NONE);
        var report = measure(new Press(wrong(), Path.of("no-fonts-of-our-own")), paper);
        assertThat(report.breaches()).anyMatch(b -> b.contains("第1页") && b.contains("应为 6～8 毫米"));
    }

    private static Norm wrong() {
        try {
            return norm("F-18", "below: 7", "below: 3");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Report measure(Press press, Paper paper) {
        return Measure.of(press.pdf(paper), Norm.latest());
    }

    private static Norm norm(String clause, String right, String wrong) throws IOException {
        try (var in = Norm.class.getResourceAsStream("/rules/paper/gbt9704-2012.yml")) {
            var changed = new ArrayList<String>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                changed.add(line.contains("{id: " + clause + ",") ? line.replace(right, wrong) : line);
            var bytes = String.join("\n", changed).getBytes(StandardCharsets.UTF_8);
            return Norm.of(Page.read("norm", new ByteArrayInputStream(bytes)));
        }
    }
}
