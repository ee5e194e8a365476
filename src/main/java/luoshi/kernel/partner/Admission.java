package luoshi.kernel.partner;

import luoshi.kernel.access.Viewer;

/// 准入: what a token that was shown comes to.
public sealed interface Admission {

    record Granted(Viewer viewer) implements Admission {}

    /// Nothing is said about why a token is no good: unknown, revoked and expired look the same.
    record Unknown() implements Admission {}

    /// 请求过密.
    ///
    /// @param seconds after which it is heard again
    record Busy(int seconds) implements Admission {}
}
