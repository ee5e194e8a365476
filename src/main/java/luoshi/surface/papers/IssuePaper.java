package luoshi.surface.papers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.paper.Numbers;
import luoshi.kernel.press.Press;
import luoshi.kernel.press.Press.Format;
import luoshi.surface.papers.Draft.Act;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 印发: number, day and files of a paper in one transaction, or none of them; after that nothing of it changes. And its
/// opposite, 作废, which leaves everything where it is and says so.
@Component
public class IssuePaper {

    /// What comes out of the press is opened through its paper and in no other way.
    private static final Label CLOSED = Label.of(Mark.WORK_SECRET, EnumSet.allOf(Seal.class));

    private final JdbcDrafts drafts;
    private final DrawUp drawing;
    private final Numbers numbers;
    private final Press press;
    private final Originals originals;
    private final TransactionOperations transaction;

    IssuePaper(
            JdbcDrafts drafts,
            DrawUp drawing,
            Numbers numbers,
            Press press,
            Originals originals,
            TransactionOperations transaction) {
        this.drafts = drafts;
        this.drawing = drawing;
        this.numbers = numbers;
        this.press = press;
        this.originals = originals;
        this.transaction = transaction;
    }

    /// Needs [Right#ISSUE]; only what was approved, as it was approved.
    ///
    /// @param word 发文机关代字
    /// @param day 成文日期
    /// @param knowing whoever issues has seen that words and data part
    public Draft.Issue issue(Viewer viewer, String id, int seen, String word, LocalDate day, boolean knowing) {
        viewer.must(Right.ISSUE);
        if (day.isAfter(Beijing.today())) throw new Refusal("papers.day", "成文日期不能晚于今天。");
        var draft = drafts.current(viewer, id, seen);
        DraftCourse.stands(draft, Act.ISSUE);
        var content = drafts.content(viewer, id, draft.version());
        if (!knowing && !drawing.differences(viewer, draft, content).isEmpty())
            throw new Refusal("papers.differs", "这一稿与台账不符。请退回改稿；确要照此印发的，勾选“已知与台账不符”再印发。");
        var issue = transaction.execute(_ -> {
            var number = numbers.draw(viewer, word.strip(), day.getYear(), "paper/" + id);
            var issued = content.issued(draft.kind(), number, day);
            var files = new EnumMap<Format, String>(Format.class);
            int pages = 0;
            for (var format : Format.values()) {
                var ending = "." + format.name().toLowerCase(Locale.ROOT);
                var file = new Original(number.words() + ending, press.print(issued.paper(), format));
                var transcript = Transcripts.of(file);
                originals.keep(viewer, file, transcript, CLOSED);
                files.put(format, transcript.sha256());
                if (format == Format.PDF) pages = transcript.pages().size();
            }
            var made = new Draft.Issue(
                    number,
                    day,
                    pages,
                    draft.version(),
                    hash(files, Format.DOCX),
                    hash(files, Format.PDF),
                    hash(files, Format.OFD));
            drafts.issue(viewer, draft, issued, made);
            return made;
        });
        if (issue == null) throw new IllegalStateException("not issued");
        return issue;
    }

    /// The number stays in the book, marked as voided; the paper stays readable, marked the same.
    public void spoil(Viewer viewer, String id, int seen, String reason) {
        viewer.must(Right.ISSUE);
        transaction.executeWithoutResult(_ -> {
            var draft = drafts.current(viewer, id, seen);
            DraftCourse.stands(draft, Act.VOID);
            var issue = draft.issue();
            if (issue == null) throw new IllegalStateException("issued without an issue");
            numbers.spoil(viewer, issue.number(), reason);
            drafts.add(viewer, draft, Act.VOID, issue.version(), reason.strip());
        });
    }

    /// A paper as a file: as it was issued, byte for byte; before that, of a version as it is worded.
    ///
    /// @param version 0 for the latest
    public Original file(Viewer viewer, String id, int version, Format format) {
        var draft = drafts.found(viewer, id);
        var issue = draft.issue();
        var ending = "." + format.name().toLowerCase(Locale.ROOT);
        if (issue == null || version > 0) {
            int no = version == 0 ? draft.version() : version;
            var paper = drafts.content(viewer, id, no).paper();
            return new Original(draft.title() + "（第" + no + "稿）" + ending, press.print(paper, format));
        }
        var sha256 = switch (format) {
            case DOCX -> issue.docx();
            case PDF -> issue.pdf();
            case OFD -> issue.ofd();
        };
        // the paper lets in; its files are closed to everybody else
        var kept = originals.original(Viewer.machine(viewer.bureau()), sha256).orElseThrow();
        return new Original(draft.title() + issue.number().words() + ending, kept.bytes());
    }

    private static String hash(Map<Format, String> files, Format format) {
        var sha256 = files.get(format);
        if (sha256 == null) throw new IllegalStateException(format.name());
        return sha256;
    }
}
