package luoshi.kernel.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.identity.Tokens;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcPartners implements Partners {

    private static final int LONGEST = 366;
    private static final int WINDOW = 60;
    private static final Pattern TOKEN = Pattern.compile("luoshi\\.([a-z0-9-]{1,32})\\.[\\w-]{43}");
    private static final Set<Unit.Kind> INSIDE = EnumSet.of(Unit.Kind.BODY, Unit.Kind.SECTION, Unit.Kind.AFFILIATE);

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final Organisation organisation;
    private final Journal journal;
    private final int rate;

    JdbcPartners(
            JdbcClient rows,
            TransactionOperations transaction,
            Organisation organisation,
            Journal journal,
            @Value("${luoshi.partner.rate:600}") int rate) {
        this.rows = rows;
        this.transaction = transaction;
        this.organisation = organisation;
        this.journal = journal;
        this.rate = rate;
    }

    @Override
    public List<Partner> all(Viewer viewer) {
        viewer.must(Right.ACCOUNTS);
        return rows.sql("select code, name, unit from partner.partner where bureau = ? order by code")
                .params(viewer.bureau())
                .query((row, _) ->
                        partner(viewer.bureau(), row.getString("code"), row.getString("name"), row.getString("unit")))
                .list();
    }

    private Partner partner(String bureau, String code, String name, String unit) {
        var passes =
                rows.sql("""
                        select p.*, r.reason, r.revoked_by, r.revoked_at, u.since as used_at
                        from partner.pass p
                        left join partner.revocation r on r.bureau = p.bureau and r.pass = p.seq
                        left join partner.usage u on u.bureau = p.bureau and u.pass = p.seq
                        where p.bureau = ? and p.partner = ? order by p.seq desc""").params(bureau, code).query(JdbcPartners::pass).list();
        return new Partner(code, name, unit, passes);
    }

    private static Partner.Pass pass(ResultSet row, int n) throws SQLException {
        var revoked = instant(row, "revoked_at");
        return new Partner.Pass(
                row.getInt("seq"),
                row.getObject("until", LocalDate.class),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                revoked == null
                        ? null
                        : new Partner.Revocation(row.getString("reason"), row.getString("revoked_by"), revoked),
                instant(row, "used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    @Override
    public Issued issue(Viewer viewer, String name, String unit, LocalDate until) {
        viewer.must(Right.ACCOUNTS);
        var today = Beijing.today();
        if (name.isBlank() || name.strip().length() > 40) throw new Refusal("partner.name", "请写明系统名称，不超过四十个字。");
        if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST)))
            throw new Refusal("partner.until", "令牌最长一年，请写明今天以后一年以内的日期。");
        var bound = unit(viewer.bureau(), unit, today).orElseThrow(() -> new Refusal("partner.unit", "花名册里没有这个单位。"));
        if (bound.kind() == Unit.Kind.BODY) throw new Refusal("partner.unit", "令牌要绑定到一个处室、单位或街镇，不能绑定整个机构。");
        try {
            return Objects.requireNonNull(transaction.execute(_ -> issue(viewer, name.strip(), bound, until)));
        } catch (DuplicateKeyException e) {
            throw new Refusal("partner.again", "正好有人同时在发令牌，请再试一次。", e);
        }
    }

    private Issued issue(Viewer viewer, String name, Unit unit, LocalDate until) {
        var bureau = viewer.bureau();
        var known = rows.sql("select code, name, unit from partner.partner where bureau = ? and name = ?")
                .params(bureau, name)
                .query((row, _) -> new Partner(row.getString("code"), name, row.getString("unit"), List.of()))
                .optional();
        if (known.isPresent() && !known.get().unit().equals(unit.code()))
            throw new Refusal("partner.bound", "“" + name + "”已经绑定到另一个单位；另一个单位请另取名称。");
        var code = known.map(Partner::code).orElseGet(() -> open(viewer, name, unit.code()));
        var token = "luoshi." + bureau + "." + Tokens.fresh();
        int seq = rows.sql("""
                        insert into partner.pass (bureau, seq, partner, token, until, made_by)
                        select :bureau, coalesce(max(seq), 0) + 1, :partner, :token, :until, :by
                        from partner.pass where bureau = :bureau returning seq""")
                .param("bureau", bureau)
                .param("partner", code)
                .param("token", Tokens.hash(token))
                .param("until", until)
                .param("by", viewer.name())
                .query(Integer.class)
                .single();
        journal.note(
                viewer,
                Deed.done("partner.issue", "发给对接令牌", "partner/" + code)
                        .with("第 " + seq + " 个，单位 " + unit.code() + "，至 " + until));
        return new Issued(partner(bureau, code, name, unit.code()), token);
    }

    private String open(Viewer viewer, String name, String unit) {
        return rows.sql("""
                        insert into partner.partner (bureau, code, name, unit, opened_by)
                        select :bureau, '_system-' || (count(*) + 1), :name, :unit, :by
                        from partner.partner where bureau = :bureau returning code""")
                .param("bureau", viewer.bureau())
                .param("name", name)
                .param("unit", unit)
                .param("by", viewer.name())
                .query(String.class)
                .single();
    }

    @Override
    public void revoke(Viewer viewer, int pass, String reason) {
        viewer.must(Right.ACCOUNTS);
        if (reason.isBlank()) throw new Refusal("partner.reason", "请写明为什么吊销。");
        transaction.executeWithoutResult(_ -> {
            var partner = rows.sql("select partner from partner.pass where bureau = ? and seq = ?")
                    .params(viewer.bureau(), pass)
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> new Refusal("partner.absent", "没有这个令牌。"));
            int done = rows.sql("""
                            insert into partner.revocation (bureau, pass, reason, revoked_by) values (?, ?, ?, ?)
                            on conflict do nothing""")
                    .params(viewer.bureau(), pass, reason.strip(), viewer.name())
                    .update();
            if (done == 0) throw new Refusal("partner.revoked", "这个令牌已经吊销。");
            journal.note(
                    viewer,
                    Deed.done("partner.revoke", "吊销对接令牌", "partner/" + partner).with("第 " + pass + " 个"));
        });
    }

    /// 出示的令牌.
    private record Shown(String code, String name, String unit, int seq, LocalDate until, boolean revoked) {}

    @Override
    public Admission admit(String token) {
        var form = TOKEN.matcher(token);
        if (!form.matches()) return new Admission.Unknown();
        var bureau = form.group(1);
        var shown = rows.sql("""
                        select s.code, s.name, s.unit, p.seq, p.until, exists (select 1 from partner.revocation r
                            where r.bureau = p.bureau and r.pass = p.seq) as revoked
                        from partner.pass p join partner.partner s on s.bureau = p.bureau and s.code = p.partner
                        where p.bureau = ? and p.token = ?""")
                .params(bureau, Tokens.hash(token))
                .query(Shown.class)
                .optional()
                .orElse(null);
        if (shown == null) return new Admission.Unknown();
        int asked = asked(bureau, shown.seq);
        if (asked > rate) return new Admission.Busy(WINDOW);
        var viewer = viewer(bureau, shown);
        if (!shown.revoked && !Beijing.today().isAfter(shown.until)) return new Admission.Granted(viewer);
        if (asked == 1) // once a window: whoever goes on with it shall not fill the journal
        journal.noteApart(
                    viewer,
                    new Deed(
                            "partner.request",
                            "对接请求",
                            "partner/" + shown.code,
                            Deed.Outcome.REFUSED,
                            shown.revoked ? "令牌已吊销" : "令牌已过期"));
        return new Admission.Unknown();
    }

    /// How often the token was shown within the running window, this time counted.
    private int asked(String bureau, int pass) {
        return rows.sql("""
                        insert into partner.usage as u (bureau, pass, since, requests) values (:bureau, :pass, now(), 1)
                        on conflict (bureau, pass) do update set
                            requests = case when u.since < now() - make_interval(secs => :window) then 1 else u.requests + 1 end,
                            since = case when u.since < now() - make_interval(secs => :window) then now() else u.since end
                        returning requests""")
                .param("bureau", bureau)
                .param("pass", pass)
                .param("window", WINDOW)
                .query(Integer.class)
                .single();
    }

    private Viewer viewer(String bureau, Shown shown) {
        var roster = organisation.roster(Viewer.machine(bureau), Beijing.today());
        var below = below(roster, shown.unit);
        boolean inside =
                roster.units().stream().anyMatch(u -> u.code().equals(shown.unit) && INSIDE.contains(u.kind()));
        var reach = below.isEmpty() ? Reach.NONE : new Reach(false, Mark.INTERNAL, Set.of(), below, inside);
        return new Viewer(bureau, shown.code, shown.name, Set.of(Role.PARTNER), reach);
    }

    /// The unit and those below it; nothing where the roster of the day does not know it any more.
    private static Set<String> below(Roster roster, String unit) {
        var below = new HashSet<String>();
        roster.units().stream().filter(u -> u.code().equals(unit)).forEach(u -> below.add(u.code()));
        for (boolean more = true; more; )
            more = below.addAll(roster.units().stream()
                    .filter(u -> u.parent() != null && below.contains(u.parent()))
                    .map(Unit::code)
                    .toList());
        return below;
    }

    private Optional<Unit> unit(String bureau, String code, LocalDate day) {
        return organisation.roster(Viewer.machine(bureau), day).units().stream()
                .filter(u -> u.code().equals(code))
                .findFirst();
    }
}
