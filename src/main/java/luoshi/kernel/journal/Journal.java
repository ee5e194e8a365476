package luoshi.kernel.journal;

import luoshi.kernel.access.Viewer;

/// 留痕: every act, sign-in, export and refusal, added and never changed.
public interface Journal {

    /// Adds an entry in the viewer's name, chained to the one before. It becomes part of the transaction it is called
    /// in, so that an act and its trace are kept together or not at all.
    void note(Viewer viewer, Deed deed);
}
