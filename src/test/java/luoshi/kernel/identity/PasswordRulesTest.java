package luoshi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import luoshi.kernel.access.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(SignInRules.USUAL);
    private final Account account =
            new Account("b", "suhe", "suhe", "苏禾", Account.Source.LOCAL, null, Instant.now(), null);

    @ParameterizedTest
    @ValueSource(strings = {"Qingfeng-9051", "青峰九月 Ab7-xyz", "zhuxian~17#lan"})
    void a_password_of_three_kinds_that_nobody_guesses_is_taken(String password) {
        assertThatCode(() -> rules.check(account, password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab1-x, 至少 10 个字符",
        "abcdefghijklm, 至少有 3 种",
        "Suhe-20240101, 不含用户名或姓名",
        "Kou苏禾Ling-9051, 不含用户名或姓名",
        "Password-123, 不用常见的口令",
        "Luoshi@2024!, 不用常见的口令"
    })
    void a_poor_one_is_refused_with_what_is_amiss(String password, String amiss) {
        assertThatThrownBy(() -> rules.check(account, password)).hasMessageContaining(amiss);
    }

    @Test
    void an_endless_one_is_refused() {
        assertThatThrownBy(() -> rules.check(account, "Ab1-".repeat(40))).hasMessageContaining("不超过");
    }
}
