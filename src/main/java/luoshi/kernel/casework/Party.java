package luoshi.kernel.casework;

/// 身份: where somebody stands towards a case.
public enum Party {
    /// Works in the leading unit, or is the person named.
    OWNER("承办"),
    /// Leads that unit.
    HEAD("承办单位负责人"),
    /// Works in a unit that helps.
    SUPPORTER("配合"),
    /// Works in the unit that handed it down.
    HANDER("交办"),
    /// Keeps the register.
    OFFICE("督办"),
    LEADER("领导");

    private final String term;

    Party(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
