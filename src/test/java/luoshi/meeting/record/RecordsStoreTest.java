package luoshi.meeting.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.journal.Journals;
import luoshi.meeting.record.RecordCard.Counts;
import luoshi.meeting.record.RecordCard.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordsStoreTest {

    private static final Trace FILED = new Trace("苏禾", Instant.parse("2024-03-05T01:30:00Z"));

    private final Viewer viewer = TestDatabase.somebody();
    private final Records records = new JdbcRecords(TestDatabase.rows(), TestDatabase.transaction());
    private final Reviews reviews =
            new JdbcReviews(TestDatabase.rows(), TestDatabase.json(), TestDatabase.transaction(), Journals.onRows());

    @Test
    void records_are_listed_newest_first_and_found_by_words_days_and_state() {
        keep("a", "第一次党组会", LocalDate.of(2024, 1, 9), null);
        keep("b", "第二次党组会", LocalDate.of(2024, 3, 5), FILED);
        keep("c", null, null, null);

        assertThat(found(RecordSearch.ALL)).containsExactly("b", "a", "c");
        assertThat(found(new RecordSearch("第二次", null, null, null))).containsExactly("b");
        assertThat(found(new RecordSearch("", LocalDate.of(2024, 1, 9), LocalDate.of(2024, 2, 1), null)))
                .containsExactly("a");
        assertThat(found(new RecordSearch("", null, null, true))).containsExactly("b");
        assertThat(found(new RecordSearch("", null, null, false))).containsExactly("a", "c");
        assertThat(records.list(viewer, RecordSearch.ALL, 1, 1))
                .extracting(RecordCard::id)
                .containsExactly("a");
        assertThat(records.count(viewer, RecordSearch.ALL)).isEqualTo(3);
        assertThat(records.count(TestDatabase.somebody(), RecordSearch.ALL)).isZero();
    }

    @Test
    void a_new_reading_takes_the_place_of_the_old_and_keeps_who_filed_it_and_the_reviews() {
        keep("a", "旧名", null, null);
        reviews.add(viewer, "a", review("name"));
        var again = card("a", "新名", null, FILED);
        records.keep(
                viewer,
                new RecordCard(
                        "a",
                        again.original(),
                        "a.txt",
                        RecordKind.MINUTES,
                        "新名",
                        null,
                        null,
                        null,
                        null,
                        null,
                        again.counts(),
                        "2",
                        new Trace("别人", Instant.now()),
                        FILED),
                Mark.INTERNAL,
                List.of());

        var card = records.find(viewer, "a").orElseThrow();
        assertThat(card.name()).isEqualTo("新名");
        assertThat(card.kind()).isEqualTo(RecordKind.MINUTES);
        assertThat(card.filed()).isEqualTo(FILED);
        assertThat(card.confirmed()).isEqualTo(FILED);
        assertThat(reviews.of(viewer, "a")).hasSize(1);
    }

    @Test
    void reviews_come_back_as_made_and_are_numbered_in_their_order() {
        keep("a", "会", null, null);
        var corrected = new Review(
                0,
                Review.Act.CORRECT,
                "OWNER",
                new Place(3, 6),
                "SPEAKER",
                new Place(2, 6),
                Map.of("unit", "finance"),
                "简称有误",
                "",
                "",
                Instant.EPOCH);

        assertThat(reviews.add(viewer, "a", review("NAME")).seq()).isEqualTo(1);
        var kept = reviews.add(viewer, "a", corrected);

        assertThat(kept.seq()).isEqualTo(2);
        assertThat(kept.personName()).isEqualTo("苏禾");
        assertThat(kept.at()).isAfter(Instant.EPOCH);
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("seq", "person", "personName", "at")
                .isEqualTo(corrected);
        assertThat(reviews.of(viewer, "a")).extracting(Review::seq).containsExactly(1, 2);
    }

    @Test
    void reviewers_at_the_same_moment_lose_nothing() throws Exception {
        keep("a", "会", null, null);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(i -> people.submit(() -> reviews.add(viewer, "a", review("NAME"))));
        }
        assertThat(reviews.of(viewer, "a")).extracting(Review::seq).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private java.util.List<String> found(RecordSearch search) {
        return records.list(viewer, search, 0, 10).stream().map(RecordCard::id).toList();
    }

    private void keep(String id, @Nullable String name, @Nullable LocalDate day, @Nullable Trace confirmed) {
        var sha256 = id.repeat(64);
        TestDatabase.rows().sql("""
                        insert into evidence.original (bureau, sha256, name, media_type, bytes, text, pages, parts, kept_by, seals)
                        values (?, ?, 'x', 'text/plain', '', '', '[]', '[]', 'suhe', '{}')""").params(viewer.bureau(), sha256).update();
        records.keep(viewer, card(id, name, day, confirmed), Mark.INTERNAL, List.of());
    }

    private static RecordCard card(
            String id, @Nullable String name, @Nullable LocalDate day, @Nullable Trace confirmed) {
        return new RecordCard(
                id,
                id.repeat(64),
                id + ".txt",
                RecordKind.RECORD,
                name,
                null,
                day == null ? null : day + "T09:30",
                day,
                null,
                null,
                new Counts(1, 2, 3, 4, 5, 6, 7),
                "1",
                FILED,
                confirmed);
    }

    private static Review review(String kind) {
        return new Review(
                0, Review.Act.CONFIRM, kind, new Place(0, 2), null, null, Map.of(), "", "", "", Instant.EPOCH);
    }
}
