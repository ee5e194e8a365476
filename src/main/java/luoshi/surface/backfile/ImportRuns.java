package luoshi.surface.backfile;

import java.util.List;
import luoshi.kernel.access.Viewer;

/// 导入批次簿: runs and their files, so that an interrupted import goes on where it stopped.
public interface ImportRuns {

    /// The unfinished run over this source, else a new one.
    ImportRun open(Viewer viewer, String source);

    /// What became of the files of a run so far.
    List<ImportRun.Outcome> outcomes(Viewer viewer, ImportRun run);

    void note(Viewer viewer, ImportRun run, ImportRun.Outcome outcome);

    void finish(Viewer viewer, ImportRun run);
}
