package luoshi.surface.dossier.web;

import java.time.Instant;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.RecordKind;
import luoshi.meeting.record.Review;
import luoshi.oversight.directive.Directive;
import luoshi.surface.dossier.Overlay;
import org.jspecify.annotations.Nullable;

/// 档案柜: the doors of the modules below, as the pages of a record need them.
public interface Cabinet {

    /// 卷宗: what the list of meetings shows of a kept record.
    record Folder(
            String id,
            String sha256,
            String file,
            @Nullable String name,
            @Nullable String heldAt,
            RecordKind kind,
            int items,
            int directives,
            int unsettled,
            boolean complete,
            Instant filedAt,
            String filedBy) {}

    /// A page of rows; `next` leads to the one after it and is null on the last.
    record Slice<T>(List<T> rows, @Nullable String next) {}

    /// What a reader of the list looks for; empty text looks for everything.
    record Search(String words, String from, String to, String state) {}

    /// What a reader of the ledger looks for.
    record Sift(String words, String force, String unit, String due, String record) {}

    /// 台账行: a directive and the meeting it comes from.
    record Entry(String record, String meeting, @Nullable String heldAt, Directive directive) {}

    /// What became of a file that came in.
    record Filing(String record, boolean fresh) {}

    Filing file(Viewer viewer, Original original);

    Slice<Folder> list(Viewer viewer, Search search, @Nullable String after, int size);

    @Nullable
    Folder find(Viewer viewer, String id);

    Transcript transcript(Viewer viewer, Folder folder);

    Original original(Viewer viewer, Folder folder);

    List<Review> reviews(Viewer viewer, String id);

    /// Keeps a review; its number, person and time are given by the cabinet.
    Review add(Viewer viewer, String id, Review review);

    /// Notes what a record comes to after a review, for the list and the ledger.
    void note(Viewer viewer, String id, Overlay overlay);

    Slice<Entry> ledger(Viewer viewer, Sift sift, @Nullable String after, int size);

    Roster roster(Viewer viewer);

    void alias(Viewer viewer, String unit, String alias);
}
