package luoshi.kernel.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 公文: an official paper block by block, before anybody has set it. What an element says stands here; where it goes on
/// the page is the [Norm]'s.
///
/// @param receivers 主送机关, without the colon; empty where there is none
/// @param imprint 版记; null where the paper has none
public record Paper(
        Form form,
        Head head,
        String title,
        String receivers,
        List<Block> body,
        Ending ending,
        List<Annex> annexes,
        @Nullable Imprint imprint) {

    /// 格式.
    public enum Form {
        DOCUMENT("文件"),
        LETTER("信函"),
        ORDER("命令"),
        MINUTES("纪要"),
        /// Without a red head: slips, lists, extracts, records.
        PLAIN("普通");

        private final String term;

        Form(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    /// 版头. What is empty is not printed.
    ///
    /// @param mark 发文机关标志, as it is printed: 望澜区生态环境局文件
    /// @param number 发文字号: 望环发〔2024〕6号
    /// @param signers 签发人, for papers that go upwards
    /// @param copy 份号 in six digits
    /// @param secrecy 密级和保密期限: 秘密★1年
    /// @param urgency 紧急程度: 特急, 加急
    public record Head(String mark, String number, List<String> signers, String copy, String secrecy, String urgency) {

        public static final Head NONE = new Head("", "", List.of(), "", "", "");

        public static Head of(String mark, String number) {
            return new Head(mark, number, List.of(), "", "", "");
        }
    }

    /// 正文以下: what follows the body.
    ///
    /// @param attachments 附件说明, names without numbers and without marks at their ends
    /// @param rolls 出席、请假、列席 of minutes
    /// @param signature 发文机关署名; empty where there is none
    /// @param sealed whether a seal goes over the signature
    /// @param note 附注, without brackets
    public record Ending(
            List<String> attachments,
            List<Roll> rolls,
            String signature,
            @Nullable LocalDate date,
            boolean sealed,
            String note) {

        public static final Ending NONE = new Ending(List.of(), List.of(), "", null, false, "");

        public static Ending signed(String signature, @Nullable LocalDate date, boolean sealed) {
            return new Ending(List.of(), List.of(), signature, date, sealed, "");
        }
    }

    /// 名单: 出席, 请假 or 列席 with its names.
    public record Roll(String label, List<String> names) {

        public String words() {
            return String.join("、", names);
        }
    }

    /// 附件.
    public record Annex(String title, List<Block> body) {}

    /// 版记.
    ///
    /// @param copies 抄送机关, without the full stop; empty where there is none
    public record Imprint(String copies, String issuer, LocalDate printed) {}

    /// 段块: a part of the body.
    public sealed interface Block {

        /// 结构层次标题 of level 1 to 4, its number included: 一、关于……
        record Heading(int level, String text) implements Block {}

        /// 自然段.
        ///
        /// @param label set in black letters before the text; may be empty
        /// @param source where its words come from; null where somebody wrote them
        record Paragraph(
                String label, String text, @Nullable Source source) implements Block {

            public static Paragraph of(String text) {
                return new Paragraph("", text, null);
            }
        }

        /// 色条: a coloured line across the page that tells at a glance how urgent a slip is.
        record Banner(String text, Slip.Tint tint) implements Block {}

        /// 表格. Rows run on over pages, the head is repeated.
        ///
        /// @param widths share of each column
        /// @param head empty where the table has none
        record Table(List<Integer> widths, List<String> head, List<List<String>> rows) implements Block {}
    }

    /// 出处: where words of a paper come from.
    ///
    /// @param record identifier of the record
    public record Source(String record, int start, int end) {}

    /// A paper without a red head.
    public static Paper plain(String title, List<Block> body, Ending ending) {
        return new Paper(Form.PLAIN, Head.NONE, title, "", body, ending, List.of(), null);
    }

    /// The same under another number.
    public Paper numbered(String number) {
        var h = head;
        return new Paper(
                form,
                new Head(h.mark, number, h.signers, h.copy, h.secrecy, h.urgency),
                title,
                receivers,
                body,
                ending,
                annexes,
                imprint);
    }

    /// A day as papers write it; empty for none.
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
