package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.regulation.Page;
import luoshi.meeting.procedure.reading.Mention;

/// 记录要素: which of the fields that a record should carry are not there. A fault of the paper, never of the meeting.
final class WrittenFields implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var missing = new ArrayList<String>();
        for (var field : bench.values().pages("fields"))
            if (!isWritten(sitting, field)) missing.add(field.text("name"));
        if (missing.isEmpty()) bench.satisfied(null, List.of(), "记录要素齐全");
        else bench.silent(null, List.of(), "没有写明：" + String.join("、", missing));
    }

    private static boolean isWritten(Sitting sitting, Page field) {
        var header = sitting.record().header();
        boolean read = switch (field.text("field")) {
            case "name" -> header.name() != null;
            case "time" -> header.time() != null;
            case "place" -> header.place() != null;
            case "host" -> header.host() != null;
            case "recorder" -> header.recorder() != null;
            case "present" -> !header.present().isEmpty();
            case "due" -> header.shouldAttend() != null;
            case "absent" -> !header.absent().isEmpty() || isFull(sitting);
            default -> false;
        };
        return read || Mention.find(sitting, null, field.words("words")) != null;
    }

    /// Nobody is missing where all who were due came.
    private static boolean isFull(Sitting sitting) {
        var due = sitting.attendance().due();
        return due != null && sitting.attendance().members().size() >= due;
    }
}
