package luoshi.surface.backfile;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.surface.backfile.ImportRun.Outcome;
import luoshi.surface.backfile.ImportRun.State;
import luoshi.surface.dossier.ImportRecord;
import org.springframework.stereotype.Component;

/// 批量导入: years of back-file in one run. A bad file is noted with its cause and the rest goes on; what a run has noted
/// is not done again when it is started a second time after an interruption.
@Component
public class ImportFolder {

    private static final Set<String> ENDINGS = Set.of("txt", "md", "docx", "doc", "pdf", "ofd", "html", "htm");
    private static final long CEILING = 128L << 20;

    private final ImportRecord imports;
    private final ImportRuns runs;
    private final Journal journal;

    ImportFolder(ImportRecord imports, ImportRuns runs, Journal journal) {
        this.imports = imports;
        this.runs = runs;
        this.journal = journal;
    }

    /// The run as it ended.
    ///
    /// @param passedOver files in folders whose names do not end as those of papers do
    public record Result(ImportRun run, List<Outcome> outcomes, int passedOver) {

        public long count(State state) {
            return outcomes.stream().filter(o -> o.state() == state).count();
        }

        private String numbers() {
            return Arrays.stream(State.values())
                    .map(state -> state.term() + " " + count(state))
                    .collect(Collectors.joining("，"));
        }
    }

    /// @param progress told after each file how many of how many are done
    public Result take(Viewer viewer, List<Path> named, BiConsumer<Integer, Integer> progress) {
        var all = files(named);
        var files = all.stream().filter(f -> named.contains(f) || isPaper(f)).toList();
        var run = runs.open(viewer, named.stream().map(Path::toString).collect(Collectors.joining("\n")));
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (var done : runs.outcomes(viewer, run)) outcomes.put(done.path(), done);
        var left = files.stream()
                .filter(f -> {
                    var done = outcomes.get(f.toString());
                    return done == null || !done.modified().equals(modified(f));
                })
                .toList();
        work(viewer, run, left, files.size(), outcomes, progress);
        runs.finish(viewer, run);
        var result = new Result(run, List.copyOf(outcomes.values()), all.size() - files.size());
        journal.note(
                viewer, Deed.done("backfile.import", "存量导入", "run/" + run.id()).with(result.numbers()));
        return result;
    }

    private void work(
            Viewer viewer,
            ImportRun run,
            List<Path> left,
            int all,
            Map<String, Outcome> outcomes,
            BiConsumer<Integer, Integer> progress) {
        int done = all - left.size();
        progress.accept(done, all);
        var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var results = new ExecutorCompletionService<Outcome>(workers);
            for (var file : left) results.submit(() -> one(viewer, run, file));
            for (int i = 0; i < left.size(); i++) {
                var outcome = results.take().get();
                outcomes.put(outcome.path(), outcome);
                progress.accept(++done, all);
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("dossier.interrupted", "导入中断，再次运行同一命令即可接着导入", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome one(Viewer viewer, ImportRun run, Path file) {
        var outcome = outcome(viewer, file);
        runs.note(viewer, run, outcome);
        return outcome;
    }

    private Outcome outcome(Viewer viewer, Path file) {
        var path = file.toString();
        var modified = modified(file);
        try {
            long size = Files.size(file);
            if (size > CEILING) throw new Refusal("dossier.size", "文件过大（" + (size >> 20) + " MB）");
            var imported = imports.take(viewer, new Original(file.getFileName().toString(), Files.readAllBytes(file)));
            var state = imported.known() ? State.KNOWN : State.FRESH;
            return new Outcome(path, modified, state, imported.card().id(), null);
        } catch (Refusal refusal) {
            return new Outcome(
                    path,
                    modified,
                    State.REFUSED,
                    null,
                    imports.refused(viewer, refusal).sentence());
        } catch (IOException e) {
            return new Outcome(path, modified, State.REFUSED, null, "不能读取（" + e.getMessage() + "）");
        }
    }

    private static List<Path> files(List<Path> named) {
        var files = new ArrayList<Path>();
        for (var path : named) {
            if (!Files.exists(path)) throw new Refusal("dossier.missing", path + "：没有这个文件或文件夹");
            if (!Files.isDirectory(path)) files.add(path);
            else
                try (var below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                    below.filter(Files::isRegularFile).sorted().forEach(files::add);
                } catch (IOException | java.io.UncheckedIOException e) {
                    throw new Refusal("dossier.folder", path + "：文件夹不能读取（" + e.getMessage() + "）", e);
                }
        }
        return files.stream().distinct().toList();
    }

    private static boolean isPaper(Path file) {
        var name = file.getFileName().toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && !name.startsWith(".") && !name.startsWith("~$");
    }

    /// To the millisecond, which every file system and the database agree on.
    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
