package luoshi.surface.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.surface.papers.Content.Difference;
import luoshi.surface.papers.Draft.Act;
import luoshi.surface.papers.Draft.State;
import luoshi.surface.papers.Drawn.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcDrafts implements Drafts {

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final Journal journal;

    JdbcDrafts(JdbcClient rows, TransactionOperations transaction, Journal journal) {
        this.rows = rows;
        this.transaction = transaction;
        this.journal = journal;
    }

    @Override
    public Optional<Draft> find(Viewer viewer, String id) {
        return rows.sql(DraftQuery.SELECT + DraftQuery.SEEN + " and d.id = :id")
                .params(DraftQuery.parameters(viewer))
                .param("id", id)
                .query(DraftQuery::draft)
                .optional();
    }

    @Override
    public List<Draft> list(Viewer viewer, Draft.Search search, int offset, int limit) {
        var query = DraftQuery.of(search);
        return rows.sql(DraftQuery.SELECT + DraftQuery.SEEN + query.conditions()
                        + " order by d.drawn_at desc, d.id offset :offset limit :limit")
                .params(DraftQuery.parameters(viewer))
                .params(query.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(DraftQuery::draft)
                .list();
    }

    @Override
    public int count(Viewer viewer, Draft.Search search) {
        var query = DraftQuery.of(search);
        return rows.sql("select count(*)" + DraftQuery.FROM + DraftQuery.SEEN + query.conditions())
                .params(DraftQuery.parameters(viewer))
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<State, Integer> states(Viewer viewer) {
        var states = new EnumMap<State, Integer>(State.class);
        rows.sql("select s.act, count(*) as number" + DraftQuery.FROM + DraftQuery.SEEN + " group by s.act")
                .params(DraftQuery.parameters(viewer))
                .query(row -> {
                    states.merge(Act.valueOf(row.getString("act")).state(), row.getInt("number"), Integer::sum);
                });
        return states;
    }

    @Override
    public Content content(Viewer viewer, String id, int version) {
        found(viewer, id);
        var text = version == 0
                ? rows.sql("select content from papers.issue where bureau = ? and draft = ?")
                        .params(viewer.bureau(), id)
                : rows.sql("select content from papers.version where bureau = ? and draft = ? and no = ?")
                        .params(viewer.bureau(), id, version);
        return text.query(String.class)
                .optional()
                .map(ContentText::content)
                .orElseThrow(() -> new Refusal("papers.absent", "没有这一稿。"));
    }

    @Override
    public List<Draft.Step> steps(Viewer viewer, String id) {
        found(viewer, id);
        return rows.sql("select * from papers.step where bureau = ? and draft = ? order by seq")
                .params(viewer.bureau(), id)
                .query((row, _) -> new Draft.Step(
                        row.getInt("seq"),
                        Act.valueOf(row.getString("act")),
                        row.getInt("version"),
                        row.getString("reason"),
                        row.getString("doer"),
                        row.getTimestamp("done_at").toInstant()))
                .list();
    }

    @Override
    public void reword(Viewer viewer, String id, int seen, Map<String, String> sent) {
        write(viewer, id, seen, content -> Reworded.of(content, sent), "");
    }

    @Override
    public void mend(Viewer viewer, String id, int seen, List<Difference> differences) {
        var terms = String.join(
                "、", differences.stream().map(Difference::term).distinct().toList());
        write(
                viewer,
                id,
                seen,
                content -> {
                    var mended = content;
                    for (var difference : differences) mended = mended.mended(difference);
                    return mended;
                },
                terms + "改用台账");
    }

    private void write(
            Viewer viewer, String id, int seen, java.util.function.UnaryOperator<Content> change, String reason) {
        viewer.must(Right.DRAFT);
        transaction.executeWithoutResult(_ -> {
            var draft = current(viewer, id, seen);
            if (draft.state() != State.DRAFTING)
                throw new Refusal("papers.state", "“" + draft.state().term() + "”的公文不能改稿；要改先撤回或退回，已印发的请另拟新稿。");
            var old = content(viewer, id, draft.version());
            var changed = change.apply(old);
            if (changed.equals(old)) return;
            version(viewer, id, draft.version() + 1, changed);
            add(viewer, draft, Act.EDIT, draft.version() + 1, reason);
        });
    }

    @Override
    public void step(Viewer viewer, String id, int seen, Act act, String reason) {
        viewer.must(DraftCourse.right(act));
        transaction.executeWithoutResult(_ -> {
            var draft = current(viewer, id, seen);
            DraftCourse.check(viewer, draft, act, reason);
            add(viewer, draft, act, draft.version(), reason.strip());
        });
    }

    @Override
    public Set<Act> open(Viewer viewer, Draft draft) {
        return DraftCourse.open(viewer, draft);
    }

    @Override
    public Optional<String> word(Viewer viewer, Kind kind) {
        return rows.sql("""
                        select i.word from papers.issue i join papers.draft d on d.bureau = i.bureau and d.id = i.draft
                        where i.bureau = ? and d.kind = ? order by i.day desc, i.no desc limit 1""")
                .params(viewer.bureau(), kind.name())
                .query(String.class)
                .optional();
    }

    /// Keeps what was drawn up as a new paper, with its trace; the caller has asked whether the viewer may.
    String open(Viewer viewer, Origin origin, Drawn drawn, @Nullable String replaces) {
        var id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        transaction.executeWithoutResult(_ -> {
            rows.sql("""
                            insert into papers.draft (bureau, id, kind, origin, about, replaces, drawn_by, drawer)
                            values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)""")
                    .params(
                            viewer.bureau(),
                            id,
                            origin.kind().name(),
                            ContentText.of(origin.given()),
                            drawn.about(),
                            replaces,
                            viewer.person(),
                            viewer.name())
                    .update();
            for (var source : Set.copyOf(drawn.sources()))
                rows.sql("insert into papers.source (bureau, draft, kind, id, part) values (?, ?, ?, ?, ?)")
                        .params(viewer.bureau(), id, source.kind().name(), source.id(), source.part())
                        .update();
            version(viewer, id, 1, drawn.content());
            step(viewer, id, 1, Act.DRAW, 1, "");
        });
        return id;
    }

    List<Source> sources(Viewer viewer, String id) {
        return rows.sql("select kind, id, part from papers.source where bureau = ? and draft = ?")
                .params(viewer.bureau(), id)
                .query((row, _) -> new Source(
                        Source.Ground.valueOf(row.getString("kind")), row.getString("id"), row.getString("part")))
                .list();
    }

    /// Freezes a paper as it went out. Part of the transaction that drew its number.
    void issue(Viewer viewer, Draft draft, Content content, Draft.Issue issue) {
        var number = issue.number();
        add(viewer, draft, Act.ISSUE, draft.version(), number.words());
        rows.sql("""
                        insert into papers.issue (bureau, draft, version, word, year, no, day, pages, content, docx, pdf, ofd)
                        values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)""")
                .params(
                        viewer.bureau(),
                        draft.id(),
                        issue.version(),
                        number.word(),
                        number.year(),
                        number.no(),
                        issue.day(),
                        issue.pages(),
                        ContentText.of(content),
                        issue.docx(),
                        issue.pdf(),
                        issue.ofd())
                .update();
    }

    /// The paper as whoever acts has seen it.
    Draft current(Viewer viewer, String id, int seen) {
        var draft = found(viewer, id);
        if (draft.seq() != seen) throw stale();
        return draft;
    }

    void add(Viewer viewer, Draft draft, Act act, int version, String reason) {
        step(viewer, draft.id(), draft.seq() + 1, act, version, reason);
    }

    private void step(Viewer viewer, String id, int seq, Act act, int version, String reason) {
        int added = rows.sql("""
                        insert into papers.step (bureau, draft, seq, act, version, reason, done_by, doer)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(viewer.bureau(), id, seq, act.name(), version, reason, viewer.person(), viewer.name())
                .update();
        if (added == 0) throw stale();
        var code = "papers." + act.name().toLowerCase(Locale.ROOT);
        journal.note(viewer, Deed.done(code, act.term() + "公文", "paper/" + id).with("第 " + version + " 稿"));
    }

    private void version(Viewer viewer, String id, int no, Content content) {
        int added = rows.sql("""
                        insert into papers.version (bureau, draft, no, title, content)
                        values (?, ?, ?, ?, cast(? as jsonb)) on conflict do nothing""")
                .params(viewer.bureau(), id, no, content.paper().title(), ContentText.of(content))
                .update();
        if (added == 0) throw stale();
    }

    private static Refusal stale() {
        return new Refusal("papers.stale", "这件公文刚刚有人办理过，请刷新页面看过再办；您填写的内容还在本页，没有保存。");
    }
}
