package luoshi.oversight.directive;

/// 核实情况: how far a directive of the ledger has been looked at by a person.
public enum Standing {
    STATED("读出"),
    CONFIRMED("已确认");

    private final String term;

    Standing(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
