package luoshi.kernel.regulation;

/// 可靠程度: how a text or a rule is known. What is not sure says so wherever it is shown.
public enum Sureness {
    V1("已核对条文原文", ""),
    V2("据官方网页或完整转载", ""),
    V3("据二手文本转述", "据二手文本"),
    L("外地或其他单位做法，不是全国规定", "外地做法，供参考"),
    M("凭记忆，未找到文本，须先核实", "待核实"),
    D("本系统的推断，不是规定", "本系统推断，非规定");

    private final String term;
    private final String note;

    Sureness(String term, String note) {
        this.term = term;
        this.note = note;
    }

    public String term() {
        return term;
    }

    /// The words that go with every finding that rests on it; empty where the text itself was seen.
    public String note() {
        return note;
    }

    /// The less sure of the two: a finding is no better than its weakest ground.
    public Sureness and(Sureness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
