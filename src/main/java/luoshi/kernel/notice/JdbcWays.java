package luoshi.kernel.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcWays implements Ways {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,6}");

    private final JdbcClient rows;

    JdbcWays(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public Way of(Viewer viewer) {
        return rows.sql("select mail, feed is not null as fed from notice.way where bureau = ? and person = ?")
                .params(viewer.bureau(), viewer.person())
                .query((row, _) -> new Way(row.getString("mail"), row.getBoolean("fed")))
                .optional()
                .orElse(new Way("", false));
    }

    @Override
    public void mail(Viewer viewer, String address) {
        var typed = address.strip();
        if (!typed.isEmpty() && !MAIL.matcher(typed).matches()) throw new Refusal("notice.mail", "邮箱地址写得不对：" + typed);
        rows.sql("""
                        insert into notice.way (bureau, person, mail) values (?, ?, ?)
                        on conflict (bureau, person) do update set mail = excluded.mail""").params(viewer.bureau(), viewer.person(), typed).update();
    }

    @Override
    public String renew(Viewer viewer) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        feed(viewer, hash(secret));
        return secret;
    }

    @Override
    public void end(Viewer viewer) {
        feed(viewer, null);
    }

    private void feed(Viewer viewer, @Nullable String hash) {
        rows.sql("""
                        insert into notice.way (bureau, person, mail, feed) values (:bureau, :person, '', :feed)
                        on conflict (bureau, person) do update set feed = excluded.feed""")
                .param("bureau", viewer.bureau())
                .param("person", viewer.person())
                .param("feed", hash, java.sql.Types.VARCHAR)
                .update();
    }

    /// Before anybody is known: the secret says whose it is.
    @Override
    public Optional<Holder> holder(String secret) {
        return rows.sql("select bureau, person from notice.way where feed = ?")
                .params(hash(secret))
                .query((row, _) -> new Holder(row.getString("bureau"), row.getString("person")))
                .optional();
    }

    private static String hash(String secret) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
