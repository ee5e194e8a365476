package luoshi.kernel.evidence;

import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class JdbcOriginals implements Originals {

    private final JdbcClient rows;
    private final JsonMapper json;
    private final TransactionOperations transaction;
    private final Journal journal;

    JdbcOriginals(JdbcClient rows, JsonMapper json, TransactionOperations transaction, Journal journal) {
        this.rows = rows;
        this.json = json;
        this.transaction = transaction;
        this.journal = journal;
    }

    @Override
    public boolean keep(Viewer viewer, Original original, Transcript transcript, Label label) {
        if (transcript.text().indexOf('\0') >= 0)
            throw new Refusal("evidence.not-text", original.name() + "：取出的文字中有空字符（U+0000），不是正常的文本");
        refuseSecret(viewer, transcript);
        return rows.sql("""
                        insert into evidence.original
                            (bureau, sha256, name, media_type, charset, bytes, text, pages, parts, kept_by, %s)
                        values (:bureau, :sha256, :name, :type, :charset, :bytes, :text,
                            cast(:pages as jsonb), cast(:parts as jsonb), :by, %s)
                        on conflict do nothing""".formatted(Label.COLUMNS, Label.VALUES))
                        .params(label.parameters())
                        .param("bureau", viewer.bureau())
                        .param("sha256", transcript.sha256())
                        .param("name", original.name())
                        .param("type", transcript.mediaType())
                        .param("charset", transcript.charset())
                        .param("bytes", original.bytes())
                        .param("text", transcript.text())
                        .param("pages", json.writeValueAsString(transcript.pages()))
                        .param("parts", json.writeValueAsString(transcript.parts()))
                        .param("by", viewer.person())
                        .update()
                == 1;
    }

    @Override
    public void refuseSecret(Viewer viewer, Transcript transcript) {
        var mark = SecrecyMark.of(transcript);
        if (mark.isEmpty()) return;
        boolean cleared = rows.sql("select exists (select 1 from evidence.false_alarm where bureau = ? and sha256 = ?)")
                .params(viewer.bureau(), transcript.sha256())
                .query(Boolean.class)
                .single();
        if (!cleared) throw new StateSecret(transcript, mark.get());
    }

    @Override
    public void falseAlarm(Viewer viewer, String sha256, String reason) {
        viewer.must(Right.FALSE_ALARM);
        if (!sha256.matches("[0-9a-f]{64}")) throw new Refusal("evidence.hash", "没有指明是哪一份文件。");
        if (reason.isBlank()) throw new Refusal("evidence.reason", "请写明认定为误报的理由。");
        transaction.executeWithoutResult(_ -> {
            rows.sql("""
                            insert into evidence.false_alarm (bureau, sha256, reason, judged_by, judge)
                            values (?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(viewer.bureau(), sha256, reason.strip(), viewer.person(), viewer.name())
                    .update();
            journal.note(viewer, Deed.done("evidence.false-alarm", "认定涉密误报", "original/" + sha256));
        });
    }

    @Override
    public void label(Viewer viewer, String sha256, Label label) {
        rows.sql("update evidence.original set (" + Label.COLUMNS + ") = (" + Label.VALUES
                        + ") where bureau = :bureau and sha256 = :sha256")
                .params(label.parameters())
                .param("bureau", viewer.bureau())
                .param("sha256", sha256)
                .update();
    }

    @Override
    public boolean has(Viewer viewer, String sha256) {
        return rows.sql("select exists (select 1 from evidence.original where bureau = ? and sha256 = ?)")
                .params(viewer.bureau(), sha256)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Original> original(Viewer viewer, String sha256) {
        return rows.sql(
                        "select o.name, o.bytes from evidence.original o where o.bureau = :bureau and o.sha256 = :sha256"
                                + " and " + Reach.within("o"))
                .params(viewer.parameters())
                .param("sha256", sha256)
                .query((row, _) -> new Original(row.getString("name"), row.getBytes("bytes")))
                .optional();
    }

    @Override
    public Optional<Transcript> transcript(Viewer viewer, String sha256) {
        return rows.sql("""
                        select name, sha256, media_type, charset, text, pages, parts
                        from evidence.original o where o.bureau = :bureau and o.sha256 = :sha256 and\s""" + Reach.within("o"))
                .params(viewer.parameters())
                .param("sha256", sha256)
                .query((row, _) -> new Transcript(
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getString("media_type"),
                        row.getString("charset"),
                        row.getString("text"),
                        json.readValue(row.getString("pages"), new TypeReference<List<Transcript.Page>>() {}),
                        json.readValue(row.getString("parts"), new TypeReference<List<Transcript.Part>>() {})))
                .optional();
    }
}
