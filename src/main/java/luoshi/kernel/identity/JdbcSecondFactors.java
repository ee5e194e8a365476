package luoshi.kernel.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Witness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcSecondFactors implements SecondFactors {

    private static final int RECOVERY_CODES = 10;

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final InstallationKey key;
    private final Witness witness;

    JdbcSecondFactors(JdbcClient rows, TransactionOperations transaction, InstallationKey key, Witness witness) {
        this.rows = rows;
        this.transaction = transaction;
        this.key = key;
        this.witness = witness;
    }

    @Override
    public Pending begin(Account account) {
        rows.sql("insert into identity.second_factor (bureau, person, secret) values (?, ?, ?) on conflict do nothing")
                .params(account.bureau(), account.person(), key.seal(Totp.secret(), owner(account)))
                .update();
        var secret = secret(account, false).orElseThrow(() -> new Refusal("identity.factor", "动态口令已经启用；要换手机，请先停用。"));
        return new Pending(Totp.letters(secret), Totp.address(secret, account.login()));
    }

    @Override
    public List<String> prove(Viewer viewer, Account account, String code) {
        var secret = secret(account, false).orElseThrow(() -> new Refusal("identity.factor", "动态口令已经启用，或尚未开始设置。"));
        long step = Totp.step(secret, code, Instant.now())
                .orElseThrow(() -> new Refusal("identity.code", "动态口令不对。请核对手机的时间，再输入新的一组数字。"));
        return transaction.execute(_ -> {
            int proved = rows.sql("""
                            update identity.second_factor set proved_at = now(), step = ?
                            where bureau = ? and person = ? and proved_at is null""")
                    .params(step, account.bureau(), account.person())
                    .update();
            if (proved == 0) throw new Refusal("identity.factor", "动态口令已经启用。");
            witness.saw(viewer, "identity.factor", "启用动态口令", "account/" + account.person(), "");
            return recovery(account);
        });
    }

    @Override
    public boolean accepts(Account account, String code) {
        var secret = secret(account, true);
        if (secret.isEmpty()) return false;
        var step = Totp.step(secret.get(), code, Instant.now());
        if (step.isEmpty()) return recovered(account, code);
        return rows.sql("update identity.second_factor set step = :step where bureau = :bureau and person = :person"
                                + " and step < :step")
                        .param("step", step.getAsLong())
                        .param("bureau", account.bureau())
                        .param("person", account.person())
                        .update()
                == 1;
    }

    @Override
    public void remove(Viewer viewer, String person) {
        transaction.executeWithoutResult(_ -> {
            for (var table : List.of("second_factor", "recovery_code"))
                rows.sql("delete from identity." + table + " where bureau = ? and person = ?")
                        .params(viewer.bureau(), person)
                        .update();
            witness.saw(viewer, "identity.factor-off", "停用动态口令", "account/" + person, "");
        });
    }

    @Override
    public void invent(Account account, byte[] secret) {
        rows.sql("""
                        insert into identity.second_factor (bureau, person, secret, proved_at) values (?, ?, ?, now())
                        on conflict (bureau, person) do update
                        set secret = excluded.secret, proved_at = now(), step = 0""")
                .params(account.bureau(), account.person(), key.seal(secret, owner(account)))
                .update();
    }

    private List<String> recovery(Account account) {
        rows.sql("delete from identity.recovery_code where bureau = ? and person = ?")
                .params(account.bureau(), account.person())
                .update();
        var codes = new ArrayList<String>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            var letters = Totp.letters(Totp.secret()).substring(0, 16);
            codes.add(letters.replaceAll("(.{4})(?=.)", "$1-"));
            rows.sql("insert into identity.recovery_code (bureau, person, code) values (?, ?, ?)")
                    .params(account.bureau(), account.person(), Tokens.hash(letters))
                    .update();
        }
        return codes;
    }

    private boolean recovered(Account account, String code) {
        var letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        return letters.length() == 16
                && rows.sql("""
                                        update identity.recovery_code set used_at = now()
                                        where bureau = ? and person = ? and code = ? and used_at is null""")
                                .params(account.bureau(), account.person(), Tokens.hash(letters))
                                .update()
                        == 1;
    }

    private Optional<byte[]> secret(Account account, boolean proved) {
        return rows.sql("select secret from identity.second_factor where bureau = ? and person = ? and proved_at is "
                        + (proved ? "not null" : "null"))
                .params(account.bureau(), account.person())
                .query(byte[].class)
                .optional()
                .map(kept -> key.open(kept, owner(account)));
    }

    private static String owner(Account account) {
        return account.bureau() + "/" + account.person();
    }
}
