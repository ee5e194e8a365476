package luoshi.kernel.backup;

import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// 备份留痕: a trace of each backup and each restore in the journal of every body concerned.
@Component
class BackupTrace {

    // PLACE FOR THE JOURNAL: as soon as it is kept in rows, take `Journal` itself here; until then there may be none.
    private final ObjectProvider<Journal> journal;

    BackupTrace(ObjectProvider<Journal> journal) {
        this.journal = journal;
    }

    void note(Viewer viewer, Deed deed) {
        journal.ifAvailable(j -> j.note(viewer, deed));
    }
}
