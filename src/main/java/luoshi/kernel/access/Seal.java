package luoshi.kernel.access;

/// 封存: a compartment that a matter is closed into from the moment it is read. Only people who were let into the
/// compartment see what lies in it, whatever their post.
public enum Seal {
    CADRE("干部人事"),
    SECRECY("保密");

    private final String term;

    Seal(String term) {
        this.term = term;
    }

    /// The Chinese word.
    public String term() {
        return term;
    }
}
