package luoshi.kernel.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// 登录规则: what an installation asks of sign-ins, as settings `luoshi.sign-in.…`.
///
/// @param length fewest characters of a password
/// @param kinds how many of the four kinds (capital, small letter, figure, sign) it must have
/// @param history how many former passwords are not taken again
/// @param age after which a password must be changed
/// @param tries failures after which an account is locked, and [#lock] for how long
/// @param knocks failures from one address within [#window] after which it is not heard for the rest of it
/// @param idle after which a browser left alone is signed out, and [#longest] after which any is
/// @param link how long a one-time link holds
public record SignInRules(
        @DefaultValue("10") int length,
        @DefaultValue("3") int kinds,
        @DefaultValue("5") int history,
        @DefaultValue("90d") Duration age,
        @DefaultValue("5") int tries,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("30") int knocks,
        @DefaultValue("10m") Duration window,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("24h") Duration link) {

    public static final SignInRules USUAL = new SignInRules(
            10,
            3,
            5,
            Duration.ofDays(90),
            5,
            Duration.ofMinutes(15),
            30,
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(12),
            Duration.ofHours(24));
}
