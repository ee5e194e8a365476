package luoshi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;

class SignInStoreTest {

    private final IdentityOnRows on = new IdentityOnRows();

    @Test
    void sixteen_at_once_have_five_tries_between_them() throws Exception {
        var account = on.account("jia");
        var start = new CyclicBarrier(16);
        Callable<Boolean> guess = () -> {
            start.await();
            return on.credentials.knock(account);
        };
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            int judged = 0;
            for (var one : all.invokeAll(java.util.Collections.nCopies(16, guess))) if (one.get()) judged++;
            assertThat(judged).isEqualTo(5);
        }
        assertThat(on.credentials.of(on.bureau, "jia").locked()).isTrue();
        assertThatThrownBy(() -> on.authenticate().password("jia", IdentityOnRows.PASSWORD, "10.0.0.1"))
                .hasMessageContaining("锁定");

        // A quarter of an hour later the count begins anew.
        TestDatabase.rows()
                .sql("update identity.credential set locked_until = now() - interval '1 second' where bureau = ?")
                .params(on.bureau)
                .update();
        assertThat(on.authenticate()
                        .password("jia", IdentityOnRows.PASSWORD, "10.0.0.1")
                        .person())
                .isEqualTo("jia");
    }

    @Test
    void four_failures_are_forgotten_with_the_right_password_and_an_administrator_ends_a_lock() {
        var account = on.account("jia");
        for (int i = 0; i < 4; i++) wrong("jia", "wrong");
        on.authenticate().password("JIA", IdentityOnRows.PASSWORD, "10.0.0.1");
        for (int i = 0; i < 5; i++) wrong("jia", "wrong");
        wrong("jia", IdentityOnRows.PASSWORD);
        on.keep.unlock(on.system, account.person());
        assertThat(on.authenticate().password("jia@" + on.bureau, IdentityOnRows.PASSWORD, "10.0.0.1"))
                .isEqualTo(account);
        assertThat(on.noted).contains("identity.unlock");
    }

    @Test
    void whatever_is_wrong_the_answer_is_the_same() {
        on.account("jia");
        var closed = on.account("yi");
        on.keep.close(on.system, closed.person(), "调离");
        var said = new ArrayList<String>();
        for (var login : List.of("jia", "yi", "nobody", "jia@elsewhere", "", "'--")) said.add(wrong(login, "wrong"));
        said.add(wrong("yi", IdentityOnRows.PASSWORD));
        said.add(wrong("jia", ""));
        assertThat(said.stream().distinct()).hasSize(1);
    }

    @Test
    void an_address_that_tries_many_names_is_heard_no_more_and_others_are() {
        on.account("jia");
        for (int i = 0; i < 30; i++) wrong("nobody" + i, "wrong");
        assertThatThrownBy(() -> on.authenticate().password("jia", IdentityOnRows.PASSWORD, "10.0.0.1"))
                .hasMessageContaining("网络地址");
        on.authenticate().password("jia", IdentityOnRows.PASSWORD, "10.0.0.2");
    }

    @Test
    void a_password_is_not_kept_as_it_is_and_the_last_five_are_not_taken_again() {
        var account = on.account("jia");
        assertThat(on.credentials.hash(account)).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        for (int i = 0; i < 4; i++) on.credentials.set(on.system, account, IdentityOnRows.PASSWORD + i);
        assertThatThrownBy(() -> on.credentials.set(on.system, account, IdentityOnRows.PASSWORD))
                .hasMessageContaining("最近用过");
        on.credentials.set(on.system, account, IdentityOnRows.PASSWORD + 4);
        on.credentials.set(on.system, account, IdentityOnRows.PASSWORD);
        assertThatThrownBy(() -> on.credentials.change(on.system, account, "wrong", "Another-9051x"))
                .hasMessageContaining("原口令");
    }

    @Test
    void a_hash_of_less_care_is_made_anew_at_sign_in() {
        var account = on.account("jia");
        var weak = "{argon2}"
                + new org.springframework.security.crypto.argon2.Argon2PasswordEncoder(16, 32, 1, 4096, 1)
                        .encode(IdentityOnRows.PASSWORD);
        TestDatabase.rows()
                .sql("update identity.credential set password = ? where bureau = ?")
                .params(weak, on.bureau)
                .update();
        on.authenticate().password("jia", IdentityOnRows.PASSWORD, "10.0.0.1");
        assertThat(on.credentials.hash(account)).contains("m=19456,t=2");
    }

    @Test
    void a_code_counts_once_and_so_does_a_recovery_code() {
        var account = on.account("jia");
        var letters = on.factors.begin(account).letters();
        assertThat(on.factors.begin(account).letters()).isEqualTo(letters);
        assertThat(on.credentials.of(on.bureau, "jia").secondFactor()).isFalse();
        assertThat(on.factors.accepts(account, "000000")).isFalse();
        assertThatThrownBy(() -> on.factors.prove(on.system, account, "abc")).isInstanceOf(Refusal.class);
        var secret = secret(letters);
        var recovery = on.factors.prove(on.system, account, Totp.code(secret, Instant.now()));
        assertThat(on.credentials.of(on.bureau, "jia").secondFactor()).isTrue();
        assertThat(recovery).hasSize(10).allMatch(c -> c.matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}"));

        var code = Totp.code(secret, Instant.now().plusSeconds(30));
        on.authenticate().code(account, code, "10.0.0.1");
        assertThatThrownBy(() -> on.authenticate().code(account, code, "10.0.0.1"))
                .hasMessageContaining("已经用过");
        assertThat(on.factors.accepts(account, recovery.getFirst().toLowerCase()))
                .isTrue();
        assertThat(on.factors.accepts(account, recovery.getFirst())).isFalse();

        // Guessing codes locks the account as guessing passwords does, even with the password known.
        on.credentials.forgive(account, true);
        for (int i = 0; i < 5; i++) {
            if (i < 3) on.authenticate().password("jia", IdentityOnRows.PASSWORD, "10.0.0.1");
            assertThatThrownBy(() -> on.authenticate().code(account, "xx", "10.0.0.1"))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(on.credentials.of(on.bureau, "jia").locked()).isTrue();
        assertThatThrownBy(() -> on.authenticate().code(account, recovery.get(1), "10.0.0.1"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_one_time_link_sets_a_password_once_and_the_one_before_it_never() {
        var opened = on.keep.open(on.system, "jia", "jia", "某甲", Account.Source.LOCAL, null);
        var second = on.keep.link(on.system, "jia");
        assertThatThrownBy(() -> on.keep.welcome(opened.token(), IdentityOnRows.PASSWORD))
                .hasMessageContaining("过期");
        assertThatThrownBy(() -> on.keep.welcome(second, "short")).hasMessageContaining("口令不合要求");
        on.keep.welcome(second, IdentityOnRows.PASSWORD);
        assertThatThrownBy(() -> on.keep.welcome(second, IdentityOnRows.PASSWORD + 1))
                .hasMessageContaining("用过");
        on.authenticate().password("jia", IdentityOnRows.PASSWORD, "10.0.0.1");
        var late = new IdentityOnRows(brief(), (_, _) -> false);
        var old = late.keep.open(late.system, "jia", "jia", "某甲", Account.Source.LOCAL, null);
        assertThat(late.invitations.find(old.token())).isEmpty();
    }

    @Test
    void the_first_link_makes_three_administrators_once_and_of_two_at_once_one() throws Exception {
        var stale = on.invitations.first(on.bureau);
        var token = on.invitations.first(on.bureau);
        assertThatThrownBy(() -> on.keep.found(stale, three("a"))).hasMessageContaining("过期");
        var twice = new ArrayList<>(three("a"));
        twice.set(2, new KeepAccounts.Administrator(Role.SUPERVISOR, "", "asystem", "某"));
        assertThatThrownBy(() -> on.keep.found(token, twice)).hasMessageContaining("不同的人");

        var start = new CyclicBarrier(2);
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = two.invokeAll(
                    List.<Callable<Boolean>>of(() -> founded(start, token, "a"), () -> founded(start, token, "b")));
            assertThat(done.get(0).get() ^ done.get(1).get()).isTrue();
        }
        assertThat(on.accounts.all(on.system)).hasSize(3);
        for (var account : on.accounts.all(on.system))
            assertThat(on.entitlements.of(on.bureau, account.person())).hasSize(1);
        assertThat(on.invitations.findFirst(token)).isEmpty();
    }

    private boolean founded(CyclicBarrier start, String token, String mark) throws Exception {
        start.await();
        try {
            on.keep.found(token, three(mark));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static List<KeepAccounts.Administrator> three(String mark) {
        return java.util.stream.Stream.of(Role.SYSTEM, Role.SECURITY, Role.SUPERVISOR)
                .map(r -> new KeepAccounts.Administrator(r, "", mark + r.name().toLowerCase(), "某" + r.term()))
                .toList();
    }

    private static SignInRules brief() {
        var usual = SignInRules.USUAL;
        return new SignInRules(
                usual.length(),
                usual.kinds(),
                usual.history(),
                usual.age(),
                usual.tries(),
                usual.lock(),
                usual.knocks(),
                usual.window(),
                usual.idle(),
                usual.longest(),
                Duration.ofSeconds(-1));
    }

    private String wrong(String login, String password) {
        try {
            on.authenticate().password(login, password, "10.0.0.1");
        } catch (Refusal refusal) {
            return refusal.sentence();
        }
        throw new AssertionError("let in: " + login);
    }

    /// Back from the letters that a phone is given.
    private static byte[] secret(String letters) {
        var bits = new StringBuilder();
        for (char c : letters.toCharArray())
            bits.append("%5s"
                    .formatted(Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)))
                    .replace(' ', '0'));
        var secret = new byte[bits.length() / 8];
        for (int i = 0; i < secret.length; i++)
            secret[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        return secret;
    }
}
