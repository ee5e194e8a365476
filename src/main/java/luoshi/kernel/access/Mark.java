package luoshi.kernel.access;

/// 密级标识: how far a row may travel inside the installation, in rising order. State secrets (绝密, 机密, 秘密) have no
/// place here: such texts are refused at the door.
public enum Mark {
    OPEN("公开"),
    INTERNAL("内部"),
    WORK_SECRET("工作秘密");

    private final String term;

    Mark(String term) {
        this.term = term;
    }

    /// The Chinese word.
    public String term() {
        return term;
    }

    /// As kept in rows, so that a database can compare: 0 for what is open.
    public int level() {
        return ordinal();
    }

    public static Mark of(int level) {
        return values()[level];
    }
}
