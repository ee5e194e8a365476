package luoshi.kernel.access;

/// 见证: what access tells of its own acts, within the transaction of the act; the journal stands behind it.
@FunctionalInterface
public interface Witness {

    /// @param act stable code of the act, such as `access.grant`
    /// @param term the same in Chinese
    /// @param subject what it was done to, by kind and identifier
    /// @param detail more to know, free of content
    void saw(Viewer viewer, String act, String term, String subject, String detail);
}
