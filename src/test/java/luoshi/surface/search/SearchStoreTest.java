package luoshi.surface.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.phrase.Bigrams;
import luoshi.kernel.phrase.Sought;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Records;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.LedgerEntry;
import luoshi.oversight.directive.LedgerSearch;
import luoshi.surface.dossier.Bureau;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.dossier.ImportRecord;
import org.junit.jupiter.api.Test;

/// One sample record of the invented bureau, searched by different people.
class SearchStoreTest {

    private final DoorsOnRows doors = new DoorsOnRows(Viewer.machine("search"));
    private final Bureau bureau = new Bureau(doors);
    private final Search search = new Search(doors.open(Records.class), doors.open(Directives.class));

    private List<Item.Hit> items(Viewer viewer, String words) {
        return search.items(viewer, Sought.of(words), Sought.Last.NONE).rows();
    }

    private List<LedgerEntry> directives(Viewer viewer, String words) {
        return search.directives(viewer, Sought.of(words), Sought.Last.NONE).rows();
    }

    private int records(Viewer viewer, String words) {
        return search.records(viewer, Sought.of(words), Sought.Last.NONE).rows().size();
    }

    /// A unit of the given kinds that something was handed to.
    private String handed(Set<Unit.Kind> kinds) {
        var codes = bureau.roster.units().stream()
                .filter(u -> kinds.contains(u.kind()))
                .map(Unit::code)
                .toList();
        return doors.open(Directives.class).list(bureau.owner, LedgerSearch.ALL, 0, 1000).stream()
                .flatMap(e -> e.directive().owners().stream())
                .filter(o -> o.units().size() == 1)
                .map(o -> o.units().getFirst())
                .filter(codes::contains)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void words_are_found_at_their_place_with_who_said_them() {
        var hit = items(bureau.owner, "工程变更 手续").getFirst();

        assertThat(hit.n()).isEqualTo("2");
        var snippet = Snippet.of(hit, Sought.of("工程变更 手续")).getFirst();
        assertThat(snippet.passage()).isNotNull();
        assertThat(snippet.passage().who()).isEqualTo("岑若水");
        assertThat(snippet.pieces()).contains(new Snippet.Piece("工程变更", true));
        var text = doors.open(ImportRecord.class)
                .read(bureau.owner, bureau.id)
                .record()
                .transcript()
                .text();
        assertThat(new Offsets(text)
                        .slice(snippet.place().start(), snippet.place().end()))
                .isEqualTo("工程变更");
        assertThat(items(bureau.owner, "工程變更")).hasSize(1);
        assertThat(directives(bureau.owner, "８０萬元")).hasSize(1);
        assertThat(directives(bureau.owner, "80万元 安应处")).isEmpty();
    }

    @Test
    void whoever_searches_finds_what_they_may_read_and_nothing_else() {
        var random = new Random(20240312);
        var text = doors.open(ImportRecord.class)
                .whole(bureau.owner, bureau.id)
                .record()
                .transcript()
                .text();
        var town = handed(Set.of(Unit.Kind.TOWN, Unit.Kind.CONTRACTOR));
        for (var viewer : List.of(
                bureau.owner,
                bureau.auditor(),
                bureau.member("闻人照", "finance"),
                bureau.outsider(town),
                bureau.administrator(Role.SYSTEM),
                new Bureau(doors).owner)) {
            var read = texts(viewer);
            var laid = doors.open(Directives.class).list(viewer, LedgerSearch.ALL, 0, 1000);
            for (int i = 0; i < 120; i++) {
                int from = random.nextInt(text.length() - 8);
                var words = text.substring(from, from + 1 + random.nextInt(6));
                if (Sought.of(words).nothing() || Sought.of(words).words().size() > 1) continue;
                var word = Sought.of(words).words().getFirst();
                assertThat(items(viewer, words)).as(words).hasSize((int)
                        read.stream().filter(t -> t.contains(word)).count());
                assertThat(all(viewer, words)).as(words).hasSize((int) laid.stream()
                        .filter(e -> words(e).anyMatch(t -> t.contains(word)))
                        .count());
            }
        }
    }

    private List<LedgerEntry> all(Viewer viewer, String words) {
        var found = new ArrayList<LedgerEntry>();
        for (Sought.Last last = Sought.Last.NONE; last != null; ) {
            var part = search.directives(viewer, Sought.of(words), last);
            found.addAll(part.rows());
            last = part.next();
        }
        assertThat(found).doesNotHaveDuplicates();
        return found;
    }

    /// The items that the viewer may read, folded.
    private List<String> texts(Viewer viewer) {
        if (doors.open(Records.class).find(viewer, bureau.id).isEmpty())
            return viewer.bureau().equals(bureau.code) ? List.of() : otherTexts(viewer);
        var record = doors.open(ImportRecord.class).read(viewer, bureau.id).record();
        var text = new Offsets(record.transcript().text());
        return record.items().stream()
                .map(i -> Bigrams.of(text.slice(i.place().start(), i.place().end()))
                        .folded())
                .toList();
    }

    /// The same original in another body.
    private List<String> otherTexts(Viewer viewer) {
        var record = doors.open(ImportRecord.class).whole(viewer, bureau.id).record();
        var text = new Offsets(record.transcript().text());
        return record.items().stream()
                .map(i -> Bigrams.of(text.slice(i.place().start(), i.place().end()))
                        .folded())
                .toList();
    }

    private static Stream<String> words(LedgerEntry entry) {
        var directive = entry.directive();
        return Stream.concat(
                        Stream.of(directive.words()),
                        directive.owners().stream().map(o -> o.words()))
                .map(q -> Bigrams.of(q.text()).folded());
    }

    @Test
    void a_sealed_item_is_found_by_nobody_who_was_not_let_in() {
        assertThat(items(bureau.owner, "干部工作")).hasSize(1);
        assertThat(items(bureau.auditor(), "干部工作")).isEmpty();
        assertThat(items(bureau.clerk(), "干部工作")).isEmpty();
    }

    @Test
    void the_file_name_and_the_rest_of_the_card_are_searched_with_a_whole_reach_only() {
        var reporter = bureau.member("闻人照", "finance");
        assertThat(records(bureau.auditor(), "01-党组会议")).isEqualTo(1);
        assertThat(records(bureau.auditor(), "第一会议室 江映川")).isEqualTo(1);
        assertThat(records(reporter, "01-党组会议")).isZero();
        assertThat(records(reporter, "第一会议室")).isZero();
        assertThat(records(reporter, "第七次党组会")).isEqualTo(1);
        assertThat(records(bureau.outsider(handed(Set.of(Unit.Kind.TOWN, Unit.Kind.CONTRACTOR))), "第七次党组会"))
                .isZero();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        var found = all(bureau.owner, "的");
        var laid = doors.open(Directives.class).list(bureau.owner, LedgerSearch.ALL, 0, 1000);
        assertThat(found.size()).isGreaterThan(20);
        assertThat(found).hasSize((int) laid.stream()
                .filter(e -> words(e).anyMatch(t -> t.contains("的")))
                .count());
    }
}
