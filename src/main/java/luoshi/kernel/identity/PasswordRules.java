package luoshi.kernel.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Refusal;

/// 口令规则: what a password must be like.
record PasswordRules(SignInRules rules) {

    private static final int LONGEST = 128;
    private static final Set<String> COMMON = common();
    private static final List<IntPredicate> KINDS = List.of(
            Character::isUpperCase,
            Character::isLowerCase,
            Character::isDigit,
            c -> !Character.isLetterOrDigit(c) || Character.isIdeographic(c));

    /// Refuses with everything that is amiss at once.
    void check(Account account, String password) {
        var amiss = new ArrayList<String>();
        int length = password.codePointCount(0, password.length());
        if (length < rules.length()) amiss.add("至少 " + rules.length() + " 个字符");
        if (length > LONGEST) amiss.add("不超过 " + LONGEST + " 个字符");
        if (KINDS.stream().filter(k -> password.codePoints().anyMatch(k)).count() < rules.kinds())
            amiss.add("大写字母、小写字母、数字、符号中至少有 " + rules.kinds() + " 种");
        var small = password.toLowerCase(Locale.ROOT);
        if (small.contains(account.login()) || password.contains(account.name())) amiss.add("不含用户名或姓名");
        var bare = small.replaceAll("[^\\p{L}]", "");
        if (COMMON.contains(small) || COMMON.contains(bare)) amiss.add("不用常见的口令");
        if (!amiss.isEmpty()) throw new Refusal("identity.password", "口令不合要求，应当：" + String.join("；", amiss) + "。");
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/luoshi/kernel/identity/common-passwords.txt")) {
            if (in == null) throw new IllegalStateException("common-passwords.txt is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .flatMap(l -> Stream.of(l.split("\\s+")))
                    .filter(w -> !w.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
