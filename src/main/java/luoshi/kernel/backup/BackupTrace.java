package luoshi.kernel.backup;

import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.stereotype.Component;

/// 备份留痕: a trace of each backup and each restore in the journal of every body concerned.
@Component
class BackupTrace {

    private final Journal journal;

    BackupTrace(Journal journal) {
        this.journal = journal;
    }

    void note(Viewer viewer, Deed deed) {
        journal.note(viewer, deed);
    }
}
