package luoshi.kernel.paper;

import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcNumbers implements Numbers {

    private static final int LONGEST = 20;

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final Journal journal;

    JdbcNumbers(JdbcClient rows, TransactionOperations transaction, Journal journal) {
        this.rows = rows;
        this.transaction = transaction;
        this.journal = journal;
    }

    @Override
    public DocumentNumber draw(Viewer viewer, String word, int year, String about) {
        viewer.must(Right.ISSUE);
        if (word.length() > LONGEST || word.matches(".*[〔〕\\d\\s].*"))
            throw new Refusal("paper.word", "发文机关代字请写二十个字以内，不带数字、空格和括号。");
        if (year < 1949 || year > 9999) throw new Refusal("paper.year", "发文年份请写四位数。");
        return transaction.execute(_ -> {
            var number = new DocumentNumber(word, year, next(viewer, word, year));
            rows.sql("""
                            insert into paper.number (bureau, word, year, no, about, drawn_by, drawer)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(viewer.bureau(), word, year, number.no(), about, viewer.person(), viewer.name())
                    .update();
            journal.note(viewer, Deed.done("paper.number", "取发文字号", about).with(number.words()));
            return number;
        });
    }

    /// The row of the series is held until the transaction ends: the next to draw waits and counts on from what stayed.
    private int next(Viewer viewer, String word, int year) {
        return rows.sql("""
                        insert into paper.series as s (bureau, word, year, last) values (?, ?, ?, 1)
                        on conflict (bureau, word, year) do update set last = s.last + 1
                        returning last""")
                .params(viewer.bureau(), word, year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void spoil(Viewer viewer, DocumentNumber number, String reason) {
        viewer.must(Right.ISSUE);
        if (reason.isBlank()) throw new Refusal("paper.reason", "请写明作废的原因。");
        transaction.executeWithoutResult(_ -> {
            int added = rows.sql("""
                            insert into paper.voiding (bureau, word, year, no, reason, voided_by, voider)
                            select bureau, word, year, no, :reason, :by, :name from paper.number
                            where bureau = :bureau and word = :word and year = :year and no = :no
                            on conflict (bureau, word, year, no) do nothing""")
                    .param("reason", reason.strip())
                    .param("by", viewer.person())
                    .param("name", viewer.name())
                    .param("bureau", viewer.bureau())
                    .param("word", number.word())
                    .param("year", number.year())
                    .param("no", number.no())
                    .update();
            if (added == 0) throw new Refusal("paper.stale", "没有取过这个号，或者它已经作废。");
            journal.note(viewer, Deed.done("paper.void", "作废发文字号", "number/" + number.words()));
        });
    }

    @Override
    public List<Drawn> of(Viewer viewer, String word, int year) {
        viewer.must(Right.ISSUE);
        return rows.sql("""
                        select n.*, v.reason from paper.number n
                        left join paper.voiding v on v.bureau = n.bureau and v.word = n.word and v.year = n.year
                          and v.no = n.no
                        where n.bureau = ? and n.word = ? and n.year = ? order by n.no""")
                .params(viewer.bureau(), word, year)
                .query((row, _) -> new Drawn(
                        new DocumentNumber(row.getString("word"), row.getInt("year"), row.getInt("no")),
                        row.getString("about"),
                        row.getString("drawer"),
                        row.getTimestamp("drawn_at").toInstant(),
                        row.getString("reason")))
                .list();
    }
}
