package luoshi.kernel.database;

/// 快照: which state of all rows a question asked now would be answered from.
public interface Snapshots {

    /// A word for it: the same word, the same rows, whoever asks and whichever web node wrote last. What a transaction
    /// wrote that has not ended is in none.
    String now();
}
