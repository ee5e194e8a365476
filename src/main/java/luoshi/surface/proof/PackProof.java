package luoshi.surface.proof;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.journal.CipherModule;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.journal.KeyText;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Unit;
import org.springframework.stereotype.Component;

/// 出具凭证: packs a case with its source, its parts, its acts and the files that prove them into one zip that can be
/// checked anywhere and read with a browser.
@Component
public class PackProof {

    private final Cases cases;
    private final Acts acts;
    private final Originals originals;
    private final Organisation organisation;
    private final Sayings sayings;
    private final CipherModule ciphers;
    private final Journal journal;
    private final TemplateEngine pages = TemplateEngine.createPrecompiled(ContentType.Html);

    PackProof(
            Cases cases,
            Acts acts,
            Originals originals,
            Organisation organisation,
            Sayings sayings,
            CipherModule ciphers,
            Journal journal) {
        this.cases = cases;
        this.acts = acts;
        this.originals = originals;
        this.organisation = organisation;
        this.sayings = sayings;
        this.ciphers = ciphers;
        this.journal = journal;
    }

    /// A file to be packed; its bytes are fetched when they are needed, and again.
    private record Content(String path, Supplier<byte[]> bytes) {}

    /// Writes the proof of a case as far as it lies within the viewer's reach, and gives back how many files are in it.
    public int write(Viewer viewer, String number, OutputStream out) throws IOException {
        viewer.must(Right.EXPORT);
        var line = line(viewer, number);
        var done = new LinkedHashMap<String, List<Act>>();
        for (var subject : line) done.put(subject.number(), acts.of(viewer, subject.number()));
        var key = Base64.getEncoder().encodeToString(ciphers.publicKey());
        var files = files(viewer, line, done);
        var madeAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var contents = new ArrayList<Content>();
        var source = line.getFirst().source();
        var leaf = new Leaf(
                organisation.body(viewer).map(Body::name).orElse(viewer.bureau()),
                number,
                madeAt,
                KeyText.id(ciphers.publicKey()),
                line,
                done,
                units(viewer),
                files,
                sayings.of(viewer, source));
        contents.add(fixed("index.html", page(leaf)));
        contents.add(fixed("case.json", CaseJson.of(viewer.bureau(), leaf)));
        var record = sayings.record(viewer, source);
        if (record != null) contents.add(fixed("record.json", record));
        files.forEach((sha256, path) -> contents.add(new Content(path, () -> bytes(viewer, sha256))));
        journal.note(viewer, Deed.done("proof.make", "出具凭证", "case/" + number).with(files.size() + " 份原件"));
        write(new Manifest(viewer.bureau(), number, madeAt, key, List.of()), contents, out);
        return contents.size();
    }

    private void write(Manifest head, List<Content> contents, OutputStream out) throws IOException {
        var lines = new ArrayList<Manifest.Line>();
        long length = 0;
        for (var content : contents) {
            var bytes = content.bytes.get();
            lines.add(new Manifest.Line(
                    content.path, bytes.length, Sums.of(bytes, ciphers).hashes()));
            length += bytes.length + 200L;
        }
        if (length > Frame.LARGEST || lines.size() > 60_000)
            throw new Refusal("proof.large", "这一件的材料超过 4 GB，不能装进一份凭证，请分项出具。");
        var manifest = new Manifest(head.bureau(), head.number(), head.madeAt(), head.key(), lines).bytes();
        var frame = new Frame();
        put(frame, Manifest.PATH, manifest, out);
        var signature = Base64.getEncoder().encode(ciphers.sign(manifest));
        put(frame, Manifest.SIGNATURE, signature, out);
        for (var content : contents) put(frame, content.path, content.bytes.get(), out);
        out.write(frame.end());
        out.flush();
    }

    private void put(Frame frame, String path, byte[] bytes, OutputStream out) throws IOException {
        long crc = Sums.of(bytes, ciphers).crc();
        out.write(Frame.local(path, bytes.length, crc));
        out.write(bytes);
        frame.add(path, bytes.length, crc);
    }

    /// The case, those above it and those below.
    private List<Case> line(Viewer viewer, String number) {
        if (cases.find(viewer, number).isEmpty()) throw new Refusal("proof.absent", "没有这一件，或者它不在您的知悉范围内：" + number);
        return cases.tree(viewer, number).stream()
                .filter(c -> c.number().equals(number)
                        || c.number().startsWith(number + ".")
                        || number.startsWith(c.number() + "."))
                .toList();
    }

    /// Paths by SHA-256 of the paper the case goes back to and of all exhibits, where they are within reach.
    private Map<String, String> files(Viewer viewer, List<Case> line, Map<String, List<Act>> done) {
        var names = new LinkedHashMap<String, String>();
        var paper = sayings.original(viewer, line.getFirst().source());
        if (paper != null) names.put(paper, "");
        done.values()
                .forEach(all ->
                        all.forEach(act -> act.exhibits().forEach(e -> names.putIfAbsent(e.sha256(), e.name()))));
        var files = new LinkedHashMap<String, String>();
        names.forEach((sha256, name) -> {
            var original = originals.original(viewer, sha256).map(Original::name);
            if (original.isPresent()) files.put(sha256, path(sha256, name.isEmpty() ? original.get() : name));
        });
        return files;
    }

    static String path(String sha256, String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return "files/" + sha256.substring(0, 16) + "." + (ending.matches("[a-z0-9]{1,8}") ? ending : "bin");
    }

    private byte[] bytes(Viewer viewer, String sha256) {
        return originals.original(viewer, sha256).orElseThrow().bytes();
    }

    private Map<String, String> units(Viewer viewer) {
        return organisation.roster(viewer, Beijing.today()).units().stream()
                .collect(Collectors.toMap(Unit::code, Unit::name, (a, _) -> a));
    }

    private byte[] page(Leaf leaf) {
        var page = new StringOutput();
        pages.render("proof/leaf.jte", leaf, page);
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Content fixed(String path, byte[] bytes) {
        return new Content(path, () -> bytes);
    }
}
