package luoshi.kernel.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.evidence.Photograph;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// 办理记录的行.
@Component
class JdbcActRows {

    private static final String SEEN = "select a.* from casework.act a join casework.casefile c"
            + " on c.bureau = a.bureau and c.number = a.number where a.bureau = :bureau and " + Reach.within("c");

    private final JdbcClient rows;
    private final JsonMapper json;

    JdbcActRows(JdbcClient rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    List<Act> lately(Viewer viewer, Instant since, int limit) {
        return rows.sql(SEEN + " and a.done_at >= :since order by a.done_at desc, a.number, a.seq desc limit :limit")
                .params(viewer.parameters())
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query((row, _) -> act(row, List.of()))
                .list();
    }

    List<Act> between(Viewer viewer, Set<Doing.Kind> kinds, Instant from, Instant to) {
        return rows.sql(
                        SEEN
                                + " and a.kind = any(:kinds) and a.done_at >= :from and a.done_at < :to order by a.number, a.seq")
                .params(viewer.parameters())
                .param("kinds", kinds.stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, _) -> act(row, List.of()))
                .list();
    }

    /// What whoever verifies should look at; of a file used before it is not told where.
    List<String> noticed(Viewer viewer, Case subject, Proofs file) {
        var noticed = new ArrayList<String>();
        var same = rows.sql("""
                        select max(case when sha256 = :sha256 then 2 else 1 end) as same
                        from casework.exhibit where bureau = :bureau and (sha256 = :sha256 or likeness is not null
                          and bit_count(cast(likeness # :likeness as bit(64))) <= :near)""")
                .param("bureau", viewer.bureau())
                .param("sha256", file.transcript().sha256())
                .param(
                        "likeness",
                        file.photograph() == null ? null : file.photograph().likeness(),
                        java.sql.Types.BIGINT)
                .param("near", Photograph.NEAR)
                .query(Integer.class)
                .optional()
                .orElse(null);
        if (same != null) noticed.add(same == 2 ? "同一文件此前已经用作佐证" : "与此前用过的照片相同或极为相近");
        var photograph = file.photograph();
        var taken = photograph == null ? null : photograph.takenAt();
        if (taken != null && taken.toLocalDate().isBefore(since(subject))) noticed.add("拍摄时间早于交办时间");
        if (taken != null && taken.isAfter(LocalDateTime.now(Beijing.ZONE).plusDays(1))) noticed.add("拍摄时间晚于今天");
        return noticed;
    }

    private static LocalDate since(Case subject) {
        var day = subject.source().day();
        return day != null ? day : Beijing.day(subject.openedAt());
    }

    @Nullable
    Act known(Viewer viewer, String key) {
        return rows.sql("select * from casework.act where bureau = ? and person = ? and key = ?")
                .params(viewer.bureau(), viewer.person(), key)
                .query((row, _) -> act(row, List.of()))
                .optional()
                .orElse(null);
    }

    List<Act> of(Viewer viewer, String number) {
        var exhibits = rows.sql("select * from casework.exhibit where bureau = ? and number = ? order by seq, ordinal")
                .params(viewer.bureau(), number)
                .query((row, _) -> Map.entry(row.getInt("seq"), exhibit(row)))
                .list();
        return rows.sql("select * from casework.act where bureau = ? and number = ? order by seq")
                .params(viewer.bureau(), number)
                .query((row, _) -> {
                    int seq = row.getInt("seq");
                    return act(
                            row,
                            exhibits.stream()
                                    .filter(e -> e.getKey() == seq)
                                    .map(Map.Entry::getValue)
                                    .toList());
                })
                .list();
    }

    private Act act(ResultSet row, List<Exhibit> exhibits) throws SQLException {
        var kind = Doing.Kind.valueOf(row.getString("kind"));
        return new Act(
                row.getString("number"),
                row.getInt("seq"),
                json.readValue(row.getString("doing"), kind.type()),
                row.getString("person"),
                row.getString("name"),
                Party.valueOf(row.getString("party")),
                row.getBoolean("on_behalf"),
                row.getTimestamp("done_at").toInstant(),
                Case.Phase.valueOf(row.getString("phase")),
                exhibits);
    }

    private static Exhibit exhibit(ResultSet row) throws SQLException {
        return new Exhibit(
                row.getString("sha256"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                Goal.Proof.valueOf(row.getString("kind")),
                row.getObject("taken_at", LocalDateTime.class),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getObject("likeness", Long.class),
                row.getString("noticed"));
    }

    void put(Viewer viewer, Act act, @Nullable String key) {
        rows.sql("""
                        insert into casework.act
                            (bureau, number, seq, kind, doing, person, name, party, on_behalf, phase, key, done_at)
                        values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        viewer.bureau(),
                        act.number(),
                        act.seq(),
                        act.doing().kind().name(),
                        json.writeValueAsString(act.doing()),
                        act.person(),
                        act.name(),
                        act.party().name(),
                        act.onBehalf(),
                        act.phase().name(),
                        key,
                        Timestamp.from(act.at()))
                .update();
        int ordinal = 1;
        for (var e : act.exhibits())
            rows.sql("""
                            insert into casework.exhibit (bureau, number, seq, ordinal, sha256, name, media_type, size, kind,
                                taken_at, latitude, longitude, likeness, noticed)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            viewer.bureau(),
                            act.number(),
                            act.seq(),
                            ordinal++,
                            e.sha256(),
                            e.name(),
                            e.mediaType(),
                            e.size(),
                            e.kind().name(),
                            e.takenAt(),
                            e.latitude(),
                            e.longitude(),
                            e.likeness(),
                            e.noticed())
                    .update();
    }
}
