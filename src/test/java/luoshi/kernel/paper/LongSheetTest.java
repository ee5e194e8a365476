package luoshi.kernel.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class LongSheetTest {

    private static final List<Sheet.Column> COLUMNS = List.of(new Sheet.Column("编号", 8), new Sheet.Column("件数", 4));

    @Test
    void rows_come_back_as_they_were_written_and_a_full_sheet_is_followed_by_another() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new LongSheet(out, "台账", COLUMNS, 1_000)) {
            for (int i = 0; i < 2_500; i++) sheet.add(Arrays.asList(i == 7 ? "=1+1" : "第" + i, i == 8 ? null : i));
            assertThat(sheet.rows()).isEqualTo(2_500);
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(s -> s.getName()).containsExactly("台账", "台账2", "台账3");
            assertThat(sheets.get(2).read()).hasSize(501);
            var rows = sheets.getFirst().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("编号");
            assertThat(rows.get(8).getCellText(0)).isEqualTo("=1+1");
            assertThat(rows.get(8).getCell(0).getFormula()).isNull();
            assertThat(rows.get(9).getOptionalCell(1)).isEmpty();
            assertThat(rows.get(1_000).getCell(1).asNumber().intValue()).isEqualTo(999);
        }
    }

    @Test
    void what_was_not_closed_is_no_book() throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new LongSheet(out, "台账", COLUMNS);
        for (int i = 0; i < 5_000; i++) sheet.add(List.of("第" + i, i));
        assertThatThrownBy(() -> {
                    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                        book.getFirstSheet().read();
                    }
                })
                .isInstanceOf(Exception.class);
    }
}
