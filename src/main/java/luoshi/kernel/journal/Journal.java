package luoshi.kernel.journal;

import luoshi.kernel.access.Viewer;

/// 留痕: every act, sign-in, export and refusal, added and never changed.
///
/// The entries of a body form one chain, so whoever notes holds the chain until the transaction ends: note last, when
/// the rest of the act is done.
public interface Journal {

    /// Adds an entry in the viewer's name, chained to the one before. It becomes part of the transaction it is called
    /// in, so that an act and its trace are kept together or not at all; outside of one it is kept at once.
    void note(Viewer viewer, Deed deed);

    /// Adds an entry that stays whatever becomes of the transaction it is called in: for refusals and failures, whose
    /// own transaction rolls back. What was done belongs to [#note]; a transaction that has already noted must not
    /// call this.
    void noteApart(Viewer viewer, Deed deed);
}
