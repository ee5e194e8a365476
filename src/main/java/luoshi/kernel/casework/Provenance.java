package luoshi.kernel.casework;

/// 来路: where a field of a case comes from. What the text says, what we infer and what a person set are never mixed up.
public enum Provenance {
    STATED("原文写明"),
    IMPLIED("推断"),
    SET("指定"),
    MISSING("未定");

    private final String term;

    Provenance(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
