package luoshi.surface.dossier.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import luoshi.kernel.access.Viewer;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.surface.dossier.Contract;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 查看: the list of kept records, or one of them.
@Command(name = "show", description = "列出已导入的记录；写明编号时显示那一份读出的内容。")
final class ShowRecords implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "编号", description = "记录编号，见列表第一列。")
    private @Nullable String id;

    @Option(names = "--list", description = "列出记录（不写编号时的默认做法）。")
    private boolean list;

    @Option(names = "--words", paramLabel = "词语", description = "只列名称、文号、地点、文件名含有这些字的。")
    private String words = "";

    @Option(names = "--limit", paramLabel = "份数", defaultValue = "50", description = "最多列出多少份，默认 50。")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "单份记录的输出格式。")
    private ReadFile.Format format = ReadFile.Format.TEXT;

    private final Doors doors;

    ShowRecords(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() throws IOException {
        var viewer = doors.open(Viewer.class);
        var screen = Screen.of(System.out);
        if (id == null || list) {
            var search = new RecordSearch(words, null, null, null);
            var records = doors.open(Records.class);
            new Listing(screen).print(records.list(viewer, search, 0, limit), records.count(viewer, search));
            return ExitCode.OK.number();
        }
        var dossier = doors.open(ImportRecord.class).read(viewer, id);
        if (format == ReadFile.Format.TEXT) new Reading(dossier, screen).print();
        else {
            var out = new BufferedOutputStream(System.out, 1 << 16);
            Contract.write(dossier, out);
            out.flush();
        }
        return ExitCode.OK.number();
    }
}
