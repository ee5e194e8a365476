package luoshi.kernel.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import luoshi.kernel.access.Entitlement.Kind;
import luoshi.kernel.calendar.Beijing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcEntitlements implements Entitlements {

    private static final String HELD = """
            select e.* from access.entitlement e
            where e.bureau = :bureau and e.withdrawn is null and (e.until is null or e.until >= current_date)
              and not exists (select 1 from access.entitlement w where w.bureau = :bureau and w.withdrawn = e.seq)
            """;

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final Witness witness;

    JdbcEntitlements(JdbcClient rows, TransactionOperations transaction, Witness witness) {
        this.rows = rows;
        this.transaction = transaction;
        this.witness = witness;
    }

    @Override
    public Entitlement give(
            Viewer viewer, String person, Kind kind, String value, @Nullable LocalDate until, String reason) {
        allowed(viewer, person, reason);
        known(kind, value, until);
        return transaction.execute(_ -> {
            lock(viewer, person);
            var held = of(viewer.bureau(), person);
            if (held.stream().anyMatch(e -> e.kind() == kind && e.value().equals(value)))
                throw new Refusal("access.held", "已经授予，不必重复。");
            if (kind == Kind.ROLE) apart(held, Role.valueOf(value));
            var given = add(viewer, person, kind, value, until, null, reason);
            witness.saw(viewer, "access.grant", "授权", "account/" + person, kind.term() + "：" + given.term());
            return given;
        });
    }

    @Override
    public void withdraw(Viewer viewer, int seq, String reason) {
        var given = rows.sql("select * from access.entitlement where bureau = ? and seq = ? and withdrawn is null")
                .params(viewer.bureau(), seq)
                .query(JdbcEntitlements::entitlement)
                .optional()
                .orElseThrow(() -> new Refusal("access.absent", "没有这一条授权。"));
        allowed(viewer, given.person(), reason);
        transaction.executeWithoutResult(_ -> {
            lock(viewer, given.person());
            if (of(viewer.bureau(), given.person()).stream().noneMatch(e -> e.seq() == seq))
                throw new Refusal("access.withdrawn", "这一条授权已经收回或到期。");
            add(viewer, given.person(), given.kind(), given.value(), null, seq, reason);
            witness.saw(
                    viewer,
                    "access.withdraw",
                    "收回授权",
                    "account/" + given.person(),
                    given.kind().term() + "：" + given.term());
        });
    }

    @Override
    public List<Entitlement> of(String bureau, String person) {
        return rows.sql(HELD + " and e.person = :person order by e.seq")
                .param("bureau", bureau)
                .param("person", person)
                .query(JdbcEntitlements::entitlement)
                .list();
    }

    @Override
    public List<Entitlement> all(Viewer viewer) {
        viewer.must(Right.GRANTS);
        return rows.sql(HELD + " order by e.person, e.seq")
                .param("bureau", viewer.bureau())
                .query(JdbcEntitlements::entitlement)
                .list();
    }

    private static void allowed(Viewer viewer, String person, String reason) {
        viewer.must(Right.GRANTS);
        if (viewer.person().equals(person)) throw new Refusal("access.self", "不能给自己授权或收回自己的授权，请由另一名安全保密管理员办理。");
        if (reason.isBlank()) throw new Refusal("access.reason", "请写明授权或收回的理由。");
    }

    private static void known(Kind kind, String value, @Nullable LocalDate until) {
        var values = switch (kind) {
            case ROLE -> Arrays.stream(Role.values()).filter(Role::given).toArray(Role[]::new);
            case SEAL -> Seal.values();
            case CLEARANCE -> Mark.values();
        };
        if (Arrays.stream(values).noneMatch(v -> v.name().equals(value)))
            throw new Refusal("access.what", "没有这种" + kind.term() + "。");
        if (until != null && until.isBefore(Beijing.today())) throw new Refusal("access.until", "截止日期已经过去。");
    }

    private static void apart(List<Entitlement> held, Role role) {
        for (var other : held)
            if (other.kind() == Kind.ROLE && !Role.valueOf(other.value()).goesWith(role))
                throw new Refusal(
                        "access.apart", "三员分立：“" + role.term() + "”不能与“" + other.term() + "”由同一人担任，请先收回原有角色。");
    }

    /// One decision about a person at a time; also numbers the body's rows one after the other.
    private void lock(Viewer viewer, String person) {
        var accounts = rows.sql("select person from access.account where bureau = ? order by person for update")
                .params(viewer.bureau())
                .query(String.class)
                .list();
        if (!accounts.contains(person)) throw new Refusal("access.absent", "此人没有账户，请先由系统管理员开设。");
    }

    private Entitlement add(
            Viewer viewer,
            String person,
            Kind kind,
            String value,
            @Nullable LocalDate until,
            @Nullable Integer withdrawn,
            String reason) {
        return rows.sql("""
                        insert into access.entitlement
                            (bureau, seq, person, kind, value, until, withdrawn, reason, granted_by, granter)
                        select :bureau, coalesce(max(seq), 0) + 1, :person, :kind, :value, cast(:until as date),
                            cast(:withdrawn as integer), :reason, :by, :name
                        from access.entitlement where bureau = :bureau
                        returning *""")
                .param("bureau", viewer.bureau())
                .param("person", person)
                .param("kind", kind.name())
                .param("value", value)
                .param("until", until)
                .param("withdrawn", withdrawn)
                .param("reason", reason.strip())
                .param("by", viewer.person())
                .param("name", viewer.name())
                .query(JdbcEntitlements::entitlement)
                .single();
    }

    private static Entitlement entitlement(ResultSet row, int n) throws SQLException {
        return new Entitlement(
                row.getInt("seq"),
                row.getString("person"),
                Kind.valueOf(row.getString("kind")),
                row.getString("value"),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getString("granter"),
                row.getTimestamp("granted_at").toInstant());
    }
}
