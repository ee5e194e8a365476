package luoshi.oversight.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.journal.Journal;
import luoshi.oversight.supervision.ExportLedger;
import luoshi.oversight.supervision.ImportFeedback;
import luoshi.oversight.supervision.ImportParts;
import luoshi.oversight.supervision.Outlooks;
import luoshi.oversight.supervision.Sift;
import luoshi.oversight.supervision.web.SupervisionOnRows.World;
import luoshi.surface.desk.SignedIn;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@SpringBootTest(classes = SupervisionOnRows.class)
@AutoConfigureMockMvc
class SheetPageTest {

    private static final Timing SOON = Timing.set(Beijing.today().plusDays(30));

    @Autowired
    private MockMvc pages;

    @Autowired
    private World world;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ExportLedger export;

    @Autowired
    private ImportFeedback feedback;

    @Autowired
    private ImportParts parts;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private Journal journal;

    private MockHttpServletResponse ask(String person, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return signedIn.ask(pages, world.account(person), request);
    }

    @Test
    void the_ledger_goes_out_as_it_was_sifted_and_within_reach() throws Exception {
        var number = world.open("导出检验甲", "planning", SOON);
        world.open("导出检验乙", "water", SOON);
        var rows = rows(ask("p008", get("/supervision.xlsx").param("words", "导出检验")));
        assertThat(rows).hasSize(3);
        var mine = rows(ask("p016", get("/supervision.xlsx").param("words", "导出检验")));
        assertThat(mine).hasSize(2);
        assertThat(mine.get(1).getCellText(0)).isEqualTo(number);
        assertThat(mine.get(1).getCellText(4)).isEqualTo("要把导出检验甲这件事抓紧办好");
        assertThat(mine.get(1).getCellText(9)).isEqualTo("原文写明");
    }

    private static List<Row> rows(MockHttpServletResponse answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void an_export_that_breaks_off_gives_nothing_that_looks_whole() {
        for (int i = 0; i < 3; i++) world.open("断档检验" + i, "law", SOON);
        var breaking = (Cases)
                Proxy.newProxyInstance(Cases.class.getClassLoader(), new Class<?>[] {Cases.class}, (_, _, _) -> {
                    throw new IllegalStateException("断了");
                });
        var controller =
                new SheetController(new ExportLedgerOn(breaking, outlooks).door(), feedback, parts, outlooks, journal);
        var response = new MockHttpServletResponse();
        assertThatThrownBy(() -> controller.xlsx(world.viewer("p008"), Sift.ALL, response))
                .hasMessage("断了");
        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getContentType()).isNull();
    }

    /// The export over other cases: its constructor is the module's own.
    private record ExportLedgerOn(Cases cases, Outlooks outlooks) {

        ExportLedger door() {
            try {
                var made = ExportLedger.class.getDeclaredConstructor(Cases.class, Outlooks.class);
                made.setAccessible(true);
                return made.newInstance(cases, outlooks);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Document bring(String way, Object[]... rows) throws Exception {
        return bring("/supervision/imports", ImportFeedback.columns(), way, rows);
    }

    private Document bring(String address, Map<String, String> columns, String way, Object[]... rows) throws Exception {
        var file = new MockMultipartFile("file", "填报.xlsx", null, sheet(columns, rows));
        var answer = ask("p016", multipart(address).file(file).param("way", way).header("HX-Request", "true"));
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static byte[] sheet(Map<String, String> columns, Object[]... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "t", "1.0")) {
            var sheet = book.newWorksheet("进度填报");
            var heads = List.copyOf(columns.values());
            for (int c = 0; c < heads.size(); c++) sheet.value(0, c, heads.get(c));
            for (int r = 0; r < rows.length; r++)
                for (int c = 0; c < rows[r].length; c++)
                    if (rows[r][c] instanceof Number n) sheet.value(r + 1, c, n);
                    else sheet.value(r + 1, c, String.valueOf(rows[r][c]));
        }
        return out.toByteArray();
    }

    private String working(String words) {
        var number = world.open(words, "planning", SOON);
        world.act("p016", number, new Doing.Receipt());
        return number;
    }

    private int percent(String number) {
        return world.cases.find(world.viewer("p008"), number).orElseThrow().percent();
    }

    @Test
    void a_sheet_with_a_fault_is_told_by_row_and_column_and_taken_as_chosen() throws Exception {
        var one = working("填报一");
        var two = working("填报二");
        var waiting = world.open("填报三", "planning", SOON);
        var rows = new Object[][] {
            {one, 30, "办了三成", "", "再办"},
            {two, 130, "办过头", "", ""},
            {waiting, 10, "还没签收", "", ""},
            {one, 40, "又来一行", "", ""},
            {"九号", 10, "", "", ""}
        };
        var all = bring("ALL", rows);
        assertThat(all.select("[role=status]").text()).contains("共 5 行", "已办理 0 行", "一行也没有办理");
        assertThat(all.select("tbody tr").eachText())
                .anySatisfy(t -> assertThat(t).contains("3 B", two, "0 到 100"))
                .anySatisfy(t -> assertThat(t).contains("4 整行", waiting, "待签收"))
                .anySatisfy(t -> assertThat(t).contains("5 A", "前面已有"))
                .anySatisfy(t -> assertThat(t).contains("6 C", "没有写完成情况"));
        assertThat(percent(one)).isZero();
        assertThat(bring("CHECK", rows[0]).text()).contains("问题 0 处");
        assertThat(percent(one)).isZero();
        assertThat(bring("GOOD", rows).select("[role=status]").text()).contains("已办理 1 行");
        assertThat(percent(one)).isEqualTo(30);
        assertThat(bring("ALL", new Object[] {one, 50, "过半", "", ""}, new Object[] {two, 60.0, "过半", "", ""})
                        .select("[role=status]")
                        .text())
                .contains("已办理 2 行");
        assertThat(Map.of(one, percent(one), two, percent(two))).isEqualTo(Map.of(one, 50, two, 60));
    }

    @Test
    void parts_are_handed_down_by_a_sheet_under_the_rules_of_the_form() throws Exception {
        var one = working("分解甲");
        var two = working("分解乙");
        var bad = new Object[][] {
            {one, "查东片", "规划建设处", "翁季安", "2027-03-05", "查完", 3, 12, "座", "照片、文件", ""},
            {one, "查镇里", "南漪镇", "蓝田玉", 46450, "", 1, "", "", "", ""},
            {two, "", "没有这家", "", "三月", "", -1, "", "", "口头", ""},
            {two, "错的人", "规划建设处", "没这人", "", "", "", "", "", "", ""}
        };
        var told = parts("ALL", bad);
        assertThat(told.select("[role=status]").text()).contains("共 4 行", "一行也没有办理");
        assertThat(told.select("tbody tr").eachText())
                .anySatisfy(t -> assertThat(t).contains("2 整行", "授权依据"))
                .anySatisfy(t -> assertThat(t).contains("4 B", "没有写要办什么"))
                .anySatisfy(t -> assertThat(t).contains("4 C", "没有这个单位"))
                .anySatisfy(t -> assertThat(t).contains("4 E", "三月"))
                .anySatisfy(t -> assertThat(t).contains("4 G", "-1"))
                .anySatisfy(t -> assertThat(t).contains("4 J", "照片、文件"))
                .anySatisfy(t -> assertThat(t).contains("5 D", "没这人"));
        assertThat(world.cases.tree(world.viewer("p008"), one)).hasSize(1);

        bad[1][10] = "区河长办授权";
        assertThat(parts("CHECK", bad[0], bad[1]).text()).contains("问题 0 处");
        assertThat(world.cases.tree(world.viewer("p008"), one)).hasSize(1);
        assertThat(parts("GOOD", bad).select("[role=status]").text()).contains("已办理 2 行");
        var tree = world.cases.tree(world.viewer("p008"), one);
        assertThat(tree).extracting(c -> c.charge().unit()).containsExactly("planning", "planning", "nanyi");
        assertThat(tree.get(1).goal().proofs()).hasSize(2);
        assertThat(tree.get(1).timing().day()).isEqualTo(java.time.LocalDate.of(2027, 3, 5));
        assertThat(tree.get(2).timing().day()).isEqualTo(java.time.LocalDate.of(2027, 3, 4));
        assertThat(tree.get(2).charge().name()).isEqualTo("蓝田玉");
        assertThat(rows(ask("p016", get("/supervision/imports/parts.xlsx")))
                        .getFirst()
                        .getCellText(1))
                .isEqualTo("办什么");
    }

    private Document parts(String way, Object[]... rows) throws Exception {
        return bring("/supervision/imports/parts", ImportParts.columns(), way, rows);
    }

    @Test
    void the_template_can_be_filled_in_and_what_is_no_sheet_is_refused() throws Exception {
        var template = rows(ask("p016", get("/supervision/imports/template.xlsx")));
        assertThat(template.getFirst().getCellText(0)).isEqualTo("编号");
        var file = new MockMultipartFile("file", "x.xlsx", null, "不是表格".getBytes(StandardCharsets.UTF_8));
        assertThat(ask("p016", multipart("/supervision/imports").file(file)).getStatus())
                .isEqualTo(422);
        assertThat(ask("p016", multipart("/supervision/imports")).getStatus()).isEqualTo(422);
    }
}
