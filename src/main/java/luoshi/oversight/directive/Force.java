package luoshi.oversight.directive;

/// 效力: whether the words bind.
public enum Force {
    /// The chair or the conclusion obliges.
    ORDER("要求"),
    /// A participant suggests and nobody adopted it.
    PROPOSAL("建议"),
    /// A duty issued elsewhere and told here.
    REPORTED("转述");

    private final String term;

    Force(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
