package luoshi.surface.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.press.Bundle;
import luoshi.kernel.press.Press;
import luoshi.surface.papers.FromCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// 出单: prints batch after batch, part by part, in the name and within the reach of whoever asked, as of that moment.
@Component
class PrintBatches implements Batches {

    private static final Logger LOG = LoggerFactory.getLogger(PrintBatches.class);
    private static final int PART = 64;
    private static final int LEASE = 120;
    private static final int KEPT = 7;
    private static final int SHOWN = 20;
    private static final List<Press.Format> FORMATS = List.of(Press.Format.DOCX, Press.Format.PDF);

    private final JdbcBatches rows;
    private final Cases cases;
    private final FromCases slips;
    private final Viewers viewers;
    private final Press press;
    private final Journal journal;

    PrintBatches(JdbcBatches rows, Cases cases, FromCases slips, Viewers viewers, Press press, Journal journal) {
        this.rows = rows;
        this.cases = cases;
        this.slips = slips;
        this.viewers = viewers;
        this.press = press;
        this.journal = journal;
    }

    @Override
    public String ask(Viewer viewer, String name, List<String> numbers) {
        viewer.must(Right.DRAFT);
        if (numbers.isEmpty()) throw new Refusal("batch.none", "没有选中事项，请到督办台账筛选以后再来。");
        if (numbers.size() > MOST) throw new Refusal("batch.many", "一批最多 " + MOST + " 件，请在督办台账缩小筛选范围，分几批出。");
        var id = rows.add(viewer, name, numbers);
        journal.note(viewer, Deed.done("batch.ask", "成批出督办单", "batch/" + id).with(numbers.size() + " 件"));
        Thread.ofVirtual().name("batch-" + id).start(() -> print(viewer.bureau(), id));
        return id;
    }

    @Override
    public List<Batch> of(Viewer viewer) {
        return rows.of(viewer, SHOWN);
    }

    @Override
    public Optional<Batch> find(Viewer viewer, String id) {
        return rows.find(viewer.bureau(), id).filter(b -> b.person().equals(viewer.person()));
    }

    @Override
    public void write(Viewer viewer, String id, OutputStream out) throws IOException {
        viewer.must(Right.EXPORT);
        var batch = done(viewer, id);
        seen(viewer, batch.numbers());
        journal.note(viewer, Deed.done("batch.export", "下载成批督办单", "batch/" + id).with(batch.total() + " 件"));
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(1);
        for (int upTo : rows.parts(viewer.bureau(), id)) {
            var part = new ByteArrayInputStream(rows.bytes(viewer.bureau(), id, upTo));
            try (var files = new ZipInputStream(part, StandardCharsets.UTF_8)) {
                for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(file.getName()));
                    files.transferTo(zip);
                    zip.closeEntry();
                }
            }
        }
        zip.finish();
    }

    /// Goes on with whatever nobody is at, and forgets files that are old.
    void goOn(String bureau) {
        rows.waiting(bureau).forEach(id -> print(bureau, id));
        rows.expire(bureau, KEPT);
    }

    private void print(String bureau, String id) {
        if (!rows.take(bureau, id, LEASE)) return;
        try {
            var batch = rows.find(bureau, id).orElseThrow();
            if (batch.state() != Batch.State.RUNNING) return;
            var viewer = viewers.of(bureau, batch.person())
                    .orElseThrow(() -> new Refusal("batch.account", "要这一批的人的账户已经停用。"));
            for (int from = batch.done(); from < batch.total(); from += PART) {
                int to = Math.min(batch.total(), from + PART);
                rows.part(bureau, id, to, packed(viewer, batch.numbers().subList(from, to)));
                rows.hold(bureau, id, LEASE);
            }
            rows.end(bureau, id, null);
        } catch (Refusal refusal) {
            rows.end(bureau, id, refusal.sentence());
        } catch (RuntimeException e) {
            LOG.error("成批出单 {} 出错", id, e);
            rows.end(bureau, id, "程序出错，请重新出单；仍不行的，请告诉管理员这一批的编号 " + id + "。");
        }
    }

    private byte[] packed(Viewer viewer, List<String> numbers) {
        var named = slips.slips(viewer, seen(viewer, numbers));
        var out = new ByteArrayOutputStream();
        try {
            Bundle.write(press, named, FORMATS, out, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The cases in their order; refused where one is no longer within reach.
    private List<Case> seen(Viewer viewer, List<String> numbers) {
        var found = new HashMap<String, Case>();
        cases.named(viewer, new HashSet<>(numbers)).forEach(c -> found.put(c.number(), c));
        if (found.size() < new HashSet<>(numbers).size())
            throw new Refusal("batch.reach", "其中有 " + (numbers.size() - found.size()) + " 件已不在您的知悉范围，这一批不能用了，请重新筛选出单。");
        return numbers.stream().map(found::get).toList();
    }
}
