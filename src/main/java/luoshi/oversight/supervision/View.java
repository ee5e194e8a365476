package luoshi.oversight.supervision;

/// 常用筛选: a way of looking at the ledger that a person keeps under a name.
///
/// @param seq number among the person's own
/// @param query of the ledger's address
public record View(int seq, String name, String query) {}
