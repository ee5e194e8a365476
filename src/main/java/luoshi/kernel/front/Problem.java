package luoshi.kernel.front;

import luoshi.kernel.access.Refusal;

/// 拒答: a refusal as other systems are told it, in the shape of RFC 9457.
public record Problem(String type, String title, int status, String detail, String code, String instance) {

    /// @param instance path of what was asked for
    public static Problem of(Refusal refusal, String instance) {
        int status = status(refusal);
        return new Problem(
                "about:blank", status == 404 ? "没有找到" : "未能办理", status, refusal.sentence(), refusal.code(), instance);
    }

    /// What is not there, or not for whoever asks, is not found.
    public static int status(Refusal refusal) {
        return refusal.code().endsWith(".absent") ? 404 : 422;
    }
}
