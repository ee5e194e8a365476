package luoshi.oversight.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Source;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Photograph;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Amounts;
import luoshi.kernel.phrase.Bigrams;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Sought;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 来文立项: a superior's paper or a leader's instruction becomes cases, its original kept. The words of a case are those
/// of the paper, at their place; where the original has no text (a scan, a photograph) they are typed and say so.
@Component
public class RegisterPaper {

    private final Papers papers;
    private final Originals originals;
    private final Seats seats;
    private final Cases cases;
    private final Organisation organisation;
    private final TransactionOperations transaction;
    private final Journal journal;

    RegisterPaper(
            Papers papers,
            Originals originals,
            Seats seats,
            Cases cases,
            Organisation organisation,
            TransactionOperations transaction,
            Journal journal) {
        this.papers = papers;
        this.originals = originals;
        this.seats = seats;
        this.cases = cases;
        this.organisation = organisation;
        this.transaction = transaction;
        this.journal = journal;
    }

    /// 原件文字: what a paper says; empty for a scan.
    public String text(Viewer viewer, Papers.Paper paper) {
        return originals
                .transcript(viewer, paper.sha256())
                .map(Transcript::text)
                .orElse("");
    }

    /// Keeps the original and what was said of it. The same file a second time is the paper it was before.
    public String take(Viewer viewer, Original original, Papers.Paper said) {
        viewer.must(Right.HAND_IN);
        if (said.title().isBlank()) throw new Refusal("directive.title", "请写明文件或批示的名称。");
        if (said.kind() == Source.Kind.PAPER && said.issuer().isBlank())
            throw new Refusal("directive.issuer", "请写明发文机关。");
        if (said.kind() == Source.Kind.INSTRUCTION && said.speaker().isBlank())
            throw new Refusal("directive.speaker", "请写明谁作的批示。");
        var transcript = transcript(original);
        originals.refuseSecret(viewer, transcript);
        var hash = original.sha256();
        transaction.executeWithoutResult(_ -> {
            originals.keep(viewer, original, transcript, said.label());
            papers.keep(viewer, said);
            journal.note(viewer, Deed.done("directive.paper", "登记来文、批示", "paper/" + hash));
        });
        return hash;
    }

    /// What the words of a paper come to, before somebody registers them.
    ///
    /// @param words as they were picked or typed
    public Candidate propose(Viewer viewer, String sha256, String words) {
        var paper = papers.found(viewer, sha256);
        var directive = directive(paper, quotation(viewer, paper, words));
        var roster = organisation.roster(viewer, Beijing.today());
        var units = seats.all(viewer).stream().collect(Collectors.toMap(Seats.Seat::seat, Seats.Seat::unit));
        var matter = new Routing.Matter(directive.words().plain(), "", paper.issuer(), Set.of(), false);
        var answer = Routing.shipped().of(matter);
        var ruling = Registration.shipped().of(directive);
        var schedule = Candidate.schedule(
                ruling, Occurrences.of(directive.deadline(), Beijing.today(), WorkingDays.shipped()));
        var entry = new LedgerEntry(
                "", 0, paper.title(), paper.day(), directive, null, Standing.CONFIRMED, true, paper.label());
        var lead = Candidate.lead(directive, answer, units);
        return new Candidate(entry, ruling, null, answer, lead, schedule, List.of());
    }

    /// Opens a case from the words of a paper.
    public String register(Viewer viewer, String sha256, String words, Choice choice) {
        viewer.must(Right.REGISTER);
        var paper = papers.found(viewer, sha256);
        var candidate = propose(viewer, sha256, words);
        if (choice.unit().isBlank()) throw new Refusal("directive.unit", "还没有定由哪个单位牵头。");
        var roster = organisation.roster(viewer, Beijing.today());
        var said = candidate.entry().directive().words();
        var source = new Source(
                paper.kind(),
                paper.sha256(),
                paper.number().isEmpty() ? paper.title() : paper.title() + "（" + paper.number() + "）",
                paper.day(),
                "",
                said.end() > said.start() ? said : null,
                paper.kind() == Source.Kind.INSTRUCTION ? paper.speaker() : paper.issuer());
        return cases.open(viewer, List.of(choice.opening(candidate, source, paper.label(), roster)))
                .getFirst();
    }

    /// Where the words stand. Nothing is taken for the paper's own that does not stand in it.
    private Quotation quotation(Viewer viewer, Papers.Paper paper, String words) {
        if (words.isBlank()) throw new Refusal("directive.words", "请选出或写明要办的那句话。");
        var text = text(viewer, paper);
        if (text.isBlank()) return new Quotation(words.strip(), 0, 0);
        var places = new Sought(List.of(Bigrams.of(words).folded())).in(text);
        if (places.isEmpty()) throw new Refusal("directive.words", "原件里没有这句话，请照原文选出；要改写的，写在“立项措辞”里。");
        var place = places.getFirst();
        return new Quotation(new Offsets(text).slice(place.start(), place.end()), place.start(), place.end());
    }

    /// Which of several limits is meant, a person says.
    private static Directive directive(Papers.Paper paper, Quotation words) {
        var prose = Comparison.prose(words.text());
        var limits = Deadlines.in(prose, 0, prose.length(), paper.day());
        var amounts = new ArrayList<Amount>();
        for (var found : Amounts.in(prose, 0, prose.length())) amounts.add(found.value());
        return new Directive(
                "",
                words,
                Force.ORDER,
                null,
                List.of(),
                limits.size() == 1 ? limits.getFirst().value() : null,
                amounts,
                false);
    }

    private static Transcript transcript(Original original) {
        if (original.bytes().length == 0) throw new Refusal("directive.file", "文件是空的。");
        var photograph = Photograph.of(original.bytes()).orElse(null);
        if (photograph != null) return blank(original, photograph.mediaType());
        try {
            return Transcripts.of(original);
        } catch (Refusal unread) {
            if (unread.code().equals("evidence.no-text-layer")) return blank(original, "application/pdf");
            throw unread;
        }
    }

    private static Transcript blank(Original original, String type) {
        return new Transcript(original.name(), original.sha256(), type, null, "", List.of(), List.of());
    }
}
