package luoshi.kernel.access;

/// 拒绝办理: the user may not, or cannot now. Carries a stable code (`module.short-name`) and a Chinese sentence for
/// people; translated once for the web and once for the terminal.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public Refusal(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public Refusal(String code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The sentence for people, in Chinese.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
