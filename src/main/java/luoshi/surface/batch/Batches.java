package luoshi.surface.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;

/// 成批出单: the door to what a person asked for; nobody sees what another did.
public interface Batches {

    /// As many cases as are printed at once.
    int MOST = 2_000;

    /// Asks for the slips of these cases and begins with them; needs the right to draft.
    String ask(Viewer viewer, String name, List<String> numbers);

    /// The latest first.
    List<Batch> of(Viewer viewer);

    Optional<Batch> find(Viewer viewer, String id);

    /// Refused where the viewer asked for none such.
    default Batch found(Viewer viewer, String id) {
        return find(viewer, id).orElseThrow(() -> new Refusal("batch.absent", "没有这一批，或者不是您要的。"));
    }

    /// One that can be taken away; refused where it is not done.
    default Batch done(Viewer viewer, String id) {
        var batch = found(viewer, id);
        if (batch.state() != Batch.State.DONE)
            throw new Refusal("batch.state", "这一批“" + batch.state().term() + "”，现在不能下载。");
        return batch;
    }

    /// Writes what was printed as one zip. Refused where it is not done, or where a case has left the viewer's reach.
    void write(Viewer viewer, String id, OutputStream out) throws IOException;
}
