package luoshi.kernel.identity;

import java.util.Optional;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Witness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcInvitations implements Invitations {

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final SignInRules rules;
    private final Witness witness;

    JdbcInvitations(JdbcClient rows, TransactionOperations transaction, SignInRules rules, Witness witness) {
        this.rows = rows;
        this.transaction = transaction;
        this.rules = rules;
        this.witness = witness;
    }

    @Override
    public String make(Viewer viewer, String person) {
        viewer.must(Right.ACCOUNTS);
        var token = Tokens.fresh();
        transaction.executeWithoutResult(_ -> {
            rows.sql("update identity.invitation set until = now() where bureau = ? and person = ? and used_at is null")
                    .params(viewer.bureau(), person)
                    .update();
            rows.sql("""
                            insert into identity.invitation (bureau, token, person, until, made_by)
                            values (?, ?, ?, now() + make_interval(secs => ?), ?)""")
                    .params(
                            viewer.bureau(),
                            Tokens.hash(token),
                            person,
                            rules.link().toSeconds(),
                            viewer.person())
                    .update();
            witness.saw(viewer, "identity.link", "生成一次性链接", "account/" + person, "");
        });
        return token;
    }

    @Override
    public Optional<Invitation> find(String token) {
        return rows.sql("""
                        select bureau, person, until from identity.invitation
                        where token = ? and used_at is null and until > now()""")
                .params(Tokens.hash(token))
                .query((row, _) -> new Invitation(
                        row.getString("bureau"),
                        row.getString("person"),
                        row.getTimestamp("until").toInstant()))
                .optional();
    }

    @Override
    public boolean use(String token) {
        return rows.sql(
                                "update identity.invitation set used_at = now() where token = ? and used_at is null and until > now()")
                        .params(Tokens.hash(token))
                        .update()
                == 1;
    }

    @Override
    public String first(String bureau) {
        var token = Tokens.fresh();
        transaction.executeWithoutResult(_ -> {
            rows.sql("delete from identity.first_start where bureau = ?")
                    .params(bureau)
                    .update();
            rows.sql("""
                            insert into identity.first_start (bureau, token, until)
                            values (?, ?, now() + make_interval(secs => ?))""")
                    .params(bureau, Tokens.hash(token), rules.link().toSeconds())
                    .update();
        });
        return token;
    }

    @Override
    public Optional<String> findFirst(String token) {
        return rows.sql("select bureau from identity.first_start where token = ? and used_at is null and until > now()")
                .params(Tokens.hash(token))
                .query(String.class)
                .optional();
    }

    @Override
    public boolean useFirst(String token) {
        return rows.sql(
                                "update identity.first_start set used_at = now() where token = ? and used_at is null and until > now()")
                        .params(Tokens.hash(token))
                        .update()
                == 1;
    }
}
