package luoshi.kernel.paper;

/// 字体: a typeface by the part it plays in an official paper.
public enum Face {
    TITLE("小标宋"),
    BODY("仿宋"),
    BLACK("黑体"),
    SCRIPT("楷体"),
    DIGITS("宋体");

    private final String term;

    Face(String term) {
        this.term = term;
    }

    /// The Chinese word.
    public String term() {
        return term;
    }
}
