package luoshi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /// The known answers of RFC 6238, appendix B, for SHA-1.
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_the_rfc(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code.substring(2));
    }

    @Test
    void a_clock_may_be_half_a_minute_wrong_and_no_more() {
        var now = Instant.ofEpochSecond(1_000_000_020);
        for (int off : new int[] {-30, 0, 30})
            assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(off)), now))
                    .hasValue(Totp.step(now) + off / 30);
        for (int off : new int[] {-60, 60})
            assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(off)), now))
                    .isEmpty();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
        assertThat(Totp.step(SECRET, "１２３４５６", now)).isEmpty();
    }

    /// RFC 4648, section 10, without the padding that phones do not want.
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void letters_are_those_of_the_rfc(String words, String letters) {
        assertThat(Totp.letters(words.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }
}
