package luoshi.surface.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.paper.DocumentNumber;
import luoshi.surface.papers.Draft.Act;
import luoshi.surface.papers.Draft.State;
import org.jspecify.annotations.Nullable;

/// 公文的行: a paper as its rows tell it, and who sees it.
///
/// @param conditions beyond who sees it, each begun with `and`
record DraftQuery(String conditions, Map<String, Object> parameters) {

    static final String FROM = """
             from papers.draft d
            join lateral (select seq, act from papers.step
                where bureau = d.bureau and draft = d.id order by seq desc limit 1) s on true
            join lateral (select no, title from papers.version
                where bureau = d.bureau and draft = d.id order by no desc limit 1) v on true
            left join papers.issue i on i.bureau = d.bureau and i.draft = d.id\s""";

    static final String SELECT = """
            select d.id, d.kind, d.origin, d.about, d.replaces, d.drawer, d.drawn_at, s.seq, s.act, v.no as latest, v.title,
                i.word, i.year, i.no, i.day, i.pages, i.version, i.docx, i.pdf, i.ofd,
                (select array_agg(distinct done_by) from papers.step
                    where bureau = d.bureau and draft = d.id and act in ('DRAW', 'EDIT', 'SUBMIT')) as authors,
                (select r.id from papers.draft r
                    where r.bureau = d.bureau and r.replaces = d.id order by r.drawn_at desc limit 1) as replaced_by
            """ + FROM;

    /// All that the paper was drawn from lies within reach; what is not issued is for those who draft or approve.
    static final String SEEN = """
            where d.bureau = :bureau and (:drafting or i.draft is not null)
              and not exists (select 1 from papers.label r where r.bureau = d.bureau and r.draft = d.id and not %s)""".formatted(Reach.within("r"));

    static DraftQuery of(Draft.Search search) {
        var conditions = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        var kind = search.kind();
        if (kind != null) {
            conditions.append(" and d.kind = :kind");
            parameters.put("kind", kind.name());
        }
        var state = search.state();
        if (state != null) {
            conditions.append(" and s.act = any(cast(:acts as text[]))");
            parameters.put("acts", acts(state));
        }
        if (search.year() > 0) {
            conditions.append(" and coalesce(i.year, extract(year from d.drawn_at)) = :year");
            parameters.put("year", search.year());
        }
        if (!search.words().isBlank()) {
            conditions.append(
                    " and position(:words in v.title || ' ' || d.about || ' ' || coalesce(i.word || '〔' || i.year"
                            + " || '〕' || i.no || '号', '')) > 0");
            parameters.put("words", search.words().strip());
        }
        if (!search.record().isBlank()) {
            conditions.append(" and exists (select 1 from papers.source f where f.bureau = d.bureau and f.draft = d.id"
                    + " and f.id = :source)");
            parameters.put("source", search.record().strip());
        }
        return new DraftQuery(conditions.toString(), parameters);
    }

    static Map<String, Object> parameters(Viewer viewer) {
        var parameters = new HashMap<>(viewer.parameters());
        parameters.put("drafting", viewer.may(Right.DRAFT) || viewer.may(Right.SIGN));
        return parameters;
    }

    private static String[] acts(State state) {
        return Arrays.stream(Act.values())
                .filter(act -> act.state() == state)
                .map(Act::name)
                .toArray(String[]::new);
    }

    static Draft draft(ResultSet row, int at) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var authors = row.getArray("authors");
        return new Draft(
                row.getString("id"),
                new Origin(kind, ContentText.given(row.getString("origin"))),
                row.getString("about"),
                row.getString("title"),
                row.getInt("latest"),
                row.getInt("seq"),
                Act.valueOf(row.getString("act")),
                authors == null
                        ? Set.of()
                        : Arrays.stream((String[]) authors.getArray()).collect(Collectors.toSet()),
                row.getString("drawer"),
                row.getTimestamp("drawn_at").toInstant(),
                issue(row),
                row.getString("replaces"),
                row.getString("replaced_by"));
    }

    private static Draft.@Nullable Issue issue(ResultSet row) throws SQLException {
        var word = row.getString("word");
        if (word == null) return null;
        return new Draft.Issue(
                new DocumentNumber(word, row.getInt("year"), row.getInt("no")),
                row.getObject("day", java.time.LocalDate.class),
                row.getInt("pages"),
                row.getInt("version"),
                row.getString("docx"),
                row.getString("pdf"),
                row.getString("ofd"));
    }
}
