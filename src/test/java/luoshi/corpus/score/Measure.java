package luoshi.corpus.score;

/// 指标: what is counted, in the order it is shown.
public enum Measure {
    HEADER("header", "head", false),
    SHOULD("should", "", true),
    PRESENT("present", "pres", false),
    NONVOTING("nonvoting", "nonv", false),
    ABSENT("absent", "abs", false),
    ITEMS("items", "item", false),
    OUTCOME("outcome", "outc", true),
    REPORTERS("reporters", "rep", false),
    STATEMENTS("statements", "stmt", false),
    STANCE("stance", "stance", true),
    DIRECTIVES("directives", "dir", false),
    ORDERS_RECALL("dir_orders_recall", "", true),
    PROPOSALS_RECALL("dir_proposals_recall", "", true),
    DIRECTIVES_ANY_ITEM("dir_any_item", "", false),
    DIRECTIVES_COVERED("dir_cover", "", false),
    FORCE("force", "force", true),
    OWNERS("owners", "own", false),
    ROLES("roles", "role", true),
    DEADLINES("deadlines", "dl", false),
    FUZZY_DEADLINES("fuzzy_deadlines", "", true),
    AMOUNTS("amounts", "amt", false),
    MONEY("money", "", false),
    APPOINTMENTS("appointments", "app", false),
    POSTS("posts", "post", true),
    PROCEDURE("procedure", "proc", true),
    SPANS("spans", "spans", true);

    /// The name `score.py` gives it.
    public final String key;

    /// The head of its column; empty where the table leaves it out.
    public final String column;

    /// Whether it is a share of right answers and not precision and recall.
    public final boolean share;

    Measure(String key, String column, boolean share) {
        this.key = key;
        this.column = column;
        this.share = share;
    }
}
