package luoshi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import luoshi.kernel.access.Account;
import luoshi.kernel.access.Refusal;
import org.junit.jupiter.api.Test;

class DirectoryStoreTest {

    @Test
    void whom_the_directory_vouches_for_needs_an_account_opened_beforehand() {
        var on = new IdentityOnRows(SignInRules.USUAL, (subject, password) -> password.equals("right " + subject));
        on.accounts.open(on.system, "jia", "jia", "某甲", Account.Source.LDAP, "u1");
        assertThat(on.authenticate().password("jia", "right u1", "10.0.0.1").person())
                .isEqualTo("jia");
        for (var login : new String[] {"u1", "yi"})
            assertThatThrownBy(() -> on.authenticate().password(login, "right u1", "10.0.0.1"))
                    .isInstanceOf(Refusal.class);
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> on.authenticate().password("jia", "wrong", "10.0.0.1"))
                    .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> on.authenticate().password("jia", "right u1", "10.0.0.1"))
                .isInstanceOf(Refusal.class);
    }
}
