package luoshi.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocxTest {

    @Test
    void paragraphs_are_lines_and_breaks_are_kept() {
        assertThat(body("<w:p>" + r("会议时间：") + "<w:r><w:tab/><w:t>九时</w:t><w:br/><w:t>地点</w:t></w:r></w:p><w:p/>"
                        + p("完")))
                .isEqualTo("会议时间：\t九时\n地点\n\n完");
    }

    @Test
    void tables_are_read_row_by_row_with_their_cells_apart() {
        var cell = "<w:tc><w:tcPr/>%s</w:tc>";
        assertThat(body("<w:tbl><w:tr>" + cell.formatted(p("议题")) + cell.formatted(p("一") + p("二")) + "</w:tr><w:tr>"
                        + cell.formatted("<w:p/>") + cell.formatted(p("三")) + "</w:tr></w:tbl>" + p("完")))
                .isEqualTo("议题\t一\n二\n\t三\n完");
    }

    @Test
    void revisions_are_read_as_accepted() {
        assertThat(body("<w:p><w:del w:id=\"1\"><w:r><w:delText>不</w:delText></w:r></w:del><w:ins w:id=\"2\">" + r("原则")
                        + "</w:ins>" + r("同意")
                        + "</w:p><w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + r("前半") + "</w:p>"
                        + p("后半")
                        + "<w:tbl><w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr><w:tc>" + p("删去") + "</w:tc></w:tr></w:tbl>"
                        + "<w:p><w:moveFrom w:id=\"5\">" + r("移走") + "</w:moveFrom></w:p>"))
                .isEqualTo("原则同意\n前半后半\n");
    }

    @Test
    void what_is_hidden_and_field_codes_stay_out() {
        assertThat(
                        body(
                                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr>"
                                        + "<w:t>露</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText>"
                                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>3</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"))
                .isEqualTo("露3");
    }

    @Test
    void text_boxes_and_notes_are_parts_after_the_body() {
        var box = "<w:txbxContent>" + p("签发") + "</w:txbxContent>";
        var docx = new DocxMaker()
                .body("<w:p>" + r("正文一") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .body(p("正文二"))
                .part(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("线")
                                + "</w:footnote><w:footnote w:id=\"1\">" + p("注一") + "</w:footnote>");
        var transcript = Transcripts.of(new Original("附框.docx", docx.bytes()));
        assertThat(transcript.text()).isEqualTo("正文一\n正文二\n签发\n注一\n");
        assertThat(transcript.parts())
                .extracting(part -> part.part() + "="
                        + transcript.text().substring(part.start(), part.end()).strip())
                .containsExactly("正文=正文一\n正文二", "文本框=签发", "脚注=注一");
    }

    @Test
    void page_ends_are_those_the_file_states() {
        var transcript = Transcripts.of(new Original(
                "分页.docx",
                DocxMaker.ofBody("<w:p>" + r("一") + "<w:r><w:br w:type=\"page\"/></w:r></w:p>"
                        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>二</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>三</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" + r("四") + "</w:p>")));
        assertThat(transcript.text()).isEqualTo("一\f\n二三\n\f四\n");
        assertThat(transcript.pages())
                .extracting(page -> transcript.text().substring(page.start(), page.end()))
                .containsExactly("一\f", "\n二", "三\n\f", "四\n");
    }

    @Test
    void numbers_that_word_computes_are_written_out() {
        var docx = new DocxMaker()
                .part("numbering", NUMBERING)
                .part("styles", STYLES)
                .numbered(1, 0, "议题")
                .numbered(1, 1, "汇报")
                .numbered(1, 1, "讨论")
                .numbered(1, 2, "细项")
                .numbered(1, 0, "议题")
                .numbered(1, 1, "汇报")
                .numbered(2, 0, "重起")
                .body("<w:p><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr>" + r("随样式") + "</w:p>")
                .body("<w:p><w:pPr><w:pStyle w:val=\"a1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + r("不编号")
                        + "</w:p>")
                .numbered(3, 0, "点");
        assertThat(text(docx.bytes()).lines())
                .containsExactly("一、议题", "（一）汇报", "（二）讨论", "1.2.1 细项", "二、议题", "（一）汇报", "五、重起", "甲．随样式", "不编号", "• 点");
    }

    static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="ideographTraditional"/><w:pStyle w:val="a1"/><w:lvlText w:val="%1．"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>
            """;

    static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="a0"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="a1"><w:basedOn w:val="a0"/></w:style>
            """;

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String body(String xml) {
        return text(DocxMaker.ofBody(xml)).replaceAll("\n\\z", "");
    }

    private static String text(byte[] docx) {
        return Transcripts.of(new Original("记录.docx", docx)).text();
    }

    @Test
    void a_header_never_swallows_the_body() {
        var docx = new DocxMaker()
                .part("hdr", p("望澜区生态环境局党组会议记录"))
                .part("ftr", p("第 1 页"))
                .body(p("会议时间：2024年3月12日"))
                .body("<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" xmlns:r=\"http://schemas."
                        + "openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rhdr\"/></w:sectPr></w:pPr>"
                        + r("一、研究防汛工作") + "</w:p>")
                .body(p("会议要求，抓好落实。"));
        assertThat(text(docx.bytes()).replace("\f", "")).isEqualTo("会议时间：2024年3月12日\n一、研究防汛工作\n会议要求，抓好落实。\n");
    }
}
