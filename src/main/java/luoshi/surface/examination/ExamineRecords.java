package luoshi.surface.examination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Reviews;
import luoshi.surface.dossier.ImportRecord;
import org.springframework.stereotype.Component;

/// 审查存档记录: judges kept records, as reviewed so far, by the rules in force on the meeting's day and the body's own.
/// What was judged is remembered as long as nothing that it rests on has changed.
@Component
public class ExamineRecords {

    private static final int REMEMBERED = 600;
    private static final int ALL = 100_000;

    private record Key(String original, Roster roster, List<Review> reviews, StandingOrders orders) {}

    private final Records records;
    private final Reviews reviews;
    private final Organisation organisation;
    private final OrderBook book;
    private final ImportRecord importer;
    private final Map<Key, Examined> judged = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Examined> eldest) {
            return size() > REMEMBERED;
        }
    };

    ExamineRecords(Records records, Reviews reviews, Organisation organisation, OrderBook book, ImportRecord importer) {
        this.records = records;
        this.reviews = reviews;
        this.organisation = organisation;
        this.book = book;
        this.importer = importer;
    }

    public Examined one(Viewer viewer, String id) {
        viewer.must(Right.EXAMINE);
        var card = records.find(viewer, id).orElseThrow(() -> new Refusal("examination.absent", "没有这份记录，或者它不在您的单位名下。"));
        return examined(viewer, card, organisation.roster(viewer, Beijing.today()), orders(viewer));
    }

    /// The meetings of a year, the earliest first.
    ///
    /// @param asked the year as a page's address says it; empty for the newest
    public YearTable year(Viewer viewer, String asked) {
        viewer.must(Right.EXAMINE);
        var orders = orders(viewer);
        var roster = organisation.roster(viewer, Beijing.today());
        var cards = records.list(viewer, RecordSearch.ALL, 0, ALL);
        var years = Year.of(cards);
        var year = Year.parse(asked, years);
        var meetings = cards.stream()
                .filter(card -> year.holds(card.heldOn()))
                .sorted(YearTable.ORDER)
                .map(card -> examined(viewer, card, roster, orders))
                .toList();
        return new YearTable(year, years, meetings);
    }

    /// The latest meetings, the newest first.
    public List<Examined> latest(Viewer viewer, int limit) {
        viewer.must(Right.EXAMINE);
        var orders = orders(viewer);
        var roster = organisation.roster(viewer, Beijing.today());
        return records.list(viewer, RecordSearch.ALL, 0, limit).stream()
                .map(card -> examined(viewer, card, roster, orders))
                .toList();
    }

    public StandingOrders orders(Viewer viewer) {
        return book.of(viewer)
                .orders(organisation.body(viewer).map(Body::name).orElse(""), organisation.partyGroup(viewer));
    }

    private Examined examined(Viewer viewer, RecordCard card, Roster roster, StandingOrders orders) {
        var sight = records.sight(viewer, card.id()).orElseThrow();
        return whole(viewer, card, roster, orders).seen(sight);
    }

    /// Judged as a whole by the program's own eye; what is told of it is cut afterwards.
    private Examined whole(Viewer viewer, RecordCard card, Roster roster, StandingOrders orders) {
        var acts = reviews.of(Viewer.machine(viewer.bureau()), card.id());
        var key = new Key(card.original(), roster, acts, orders);
        synchronized (judged) {
            var known = judged.get(key);
            if (known != null) return new Examined(card, known.items(), known.judgements(), known.untidy());
        }
        var dossier = importer.whole(viewer, card.id());
        var record = dossier.record();
        var examined = new Examined(card, record.items(), dossier.judgements(orders), record.findings());
        synchronized (judged) {
            judged.put(key, examined);
        }
        return examined;
    }
}
