package luoshi.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Verification.Bend;
import luoshi.kernel.journal.Verification.Fault;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final CipherModule CIPHERS = new SoftCipherModule(Path.of("target", "verification-test.key"));
    private static final CipherModule STRANGER = new SoftCipherModule(Path.of("target", "verification-stranger.key"));
    private static final int COUNT = 60;

    /// Sixty entries over six days, five of them sealed: a head, entries, seals, an end.
    private static final List<Entry> CHAIN = Exported.chain(COUNT, Duration.ofHours(2), CIPHERS);

    private static final List<String> LINES = Exported.lines(CHAIN, CIPHERS);

    /// What a byte is changed to, in turn: a neighbour, a line feed, a blank, a sign of the format, no UTF-8.
    private static final byte[] OTHERS = {0, '\n', ' ', '"', (byte) 0xff, 0, '0', '\\', 'a', '\r', ','};

    @Test
    void a_whole_journal_holds() {
        var report = Exported.verify(LINES, CIPHERS);
        assertThat(report.fault()).isNull();
        assertThat(report.entries()).isEqualTo(COUNT);
        assertThat(report.seals()).isEqualTo(5);
        assertThat(LINES).hasSize(1 + COUNT + 5 + 1);
        assertThat(report.keys()).containsExactly(KeyText.id(CIPHERS.publicKey()));
        assertThat(report.before()).isNull();
    }

    @Test
    void a_section_holds_from_its_stated_entry_point_and_is_cut_where_it_states_none() {
        var section = CHAIN.subList(20, COUNT);
        var lines = Exported.lines(section, CIPHERS);
        var report = Exported.verify(lines, CIPHERS);
        assertThat(report.fault()).isNull();
        assertThat(report.first()).isEqualTo(21);
        assertThat(report.before()).isEqualTo(CHAIN.get(19).own());

        var elsewhere = new Opening(
                Exported.BUREAU,
                "2026-03-03",
                "",
                21,
                COUNT,
                Hashes.NONE,
                CHAIN.getLast().at(),
                key());
        assertThat(bent(with(lines, 0, elsewhere.line(CIPHERS)))).isEqualTo(List.of(2L, Bend.UNCHAINED));
        var whole = new Opening(
                Exported.BUREAU,
                "",
                "",
                21,
                COUNT,
                CHAIN.get(19).own(),
                CHAIN.getLast().at(),
                key());
        assertThat(bent(with(lines, 0, whole.line(CIPHERS)))).isEqualTo(List.of(1L, Bend.CUT_BEGIN));
    }

    @Test
    void every_change_of_every_field_of_every_line_is_found_where_it_is() {
        var field = Pattern.compile("\"([a-z0-9_]+)\":(\"(?:[^\"\\\\]|\\\\.)*\"|\\d+)");
        int changes = 0;
        for (int i = 0; i < LINES.size(); i++)
            for (var found : field.matcher(LINES.get(i)).results().toList()) {
                var line = LINES.get(i);
                var value = found.group(2);
                var other = value.startsWith("\"") ? other(value) : String.valueOf(Long.parseLong(value) + 1);
                var changed = line.substring(0, found.start(2)) + other + line.substring(found.end(2));
                assertThat(fault(with(LINES, i, changed)))
                        .as(found.group(1) + " of line " + (i + 1))
                        .satisfies(f -> assertThat(f.line()).isEqualTo(1 + LINES.indexOf(line)));
                changes++;
            }
        assertThat(changes).isEqualTo(14 + COUNT * 17 + 5 * 9 + 6);
    }

    @Test
    void every_change_of_a_byte_is_found_in_its_line() {
        var lines = Exported.lines(Exported.chain(9, Duration.ofHours(8), CIPHERS), CIPHERS);
        var whole = Exported.bytes(lines);
        int line = 1;
        for (int at = 0; at < whole.length; at++) {
            byte other = OTHERS[at % OTHERS.length];
            if (other == 0) other = (byte) (whole[at] ^ 1);
            if (other != whole[at]) {
                var changed = whole.clone();
                changed[at] = other;
                assertThat(fault(changed).line())
                        .as("byte " + at + " to " + other)
                        .isEqualTo(line);
            }
            if (whole[at] == '\n') line++;
        }
        assertThat(line).isEqualTo(1 + 1 + 9 + 3 + 1);
    }

    @Test
    void every_deletion_is_found_where_something_is_missing() {
        for (int i = 0; i < LINES.size(); i++) {
            var less = new ArrayList<>(LINES);
            less.remove(i);
            var bend = i == 0 ? Bend.CUT_BEGIN : i == LINES.size() - 1 ? Bend.CUT_END : Bend.MISSING;
            assertThat(bent(less)).as("line " + (i + 1)).isEqualTo(List.of(i + 1L, bend));
            if (i > 0 && i <= COUNT) assertThat(fault(less).seq()).isEqualTo(i);
        }
    }

    @Test
    void a_file_that_ends_early_is_cut_off_wherever_it_ends() {
        for (int i = 1; i < LINES.size(); i++)
            assertThat(bent(LINES.subList(0, i))).isEqualTo(List.of(i + 1L, Bend.CUT_END));
        var whole = Exported.bytes(LINES);
        assertThat(fault(Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo(new Fault(LINES.size(), 0, Bend.CUT_END, "文件尾没有写完"));
        for (int i = 1; i < COUNT; i++) {
            var late = new ArrayList<>(LINES.subList(1 + i, LINES.size()));
            assertThat(bent(late)).isEqualTo(List.of(1L, Bend.CUT_BEGIN));
            late.addFirst(LINES.getFirst());
            assertThat(bent(late)).isEqualTo(List.of(2L, Bend.MISSING));
        }
    }

    @Test
    void every_line_put_in_a_second_time_is_found_at_every_place() {
        for (int i = 0; i < LINES.size(); i++)
            for (int at = 0; at <= LINES.size(); at++) {
                if (at != i && at != i + 1 && (at + i) % 5 > 0) continue;
                var more = new ArrayList<>(LINES);
                more.add(at, LINES.get(i));
                // A copy beside its original is the second of two that are alike.
                int bent = at == i ? i + 1 : at;
                assertThat(fault(more).line())
                        .as("line " + (i + 1) + " at " + (at + 1))
                        .isEqualTo(bent + 1L);
            }
    }

    @Test
    void a_forged_line_is_found_at_every_place() {
        for (int i = 1; i < LINES.size(); i++) {
            var before = i == 1 || i > COUNT ? CHAIN.getLast() : CHAIN.get(i - 2);
            var head = new JdbcJournal.Head(before.seq(), before.at(), before.own(), 0);
            var forged = Entry.following(head, before.at(), viewer(), "", Deed.done("test.forged", "伪造", ""), CIPHERS);
            var more = new ArrayList<>(LINES);
            more.add(i, Line.of(forged));
            // Where it fits onto the entry before, its double behind it is the one too many.
            assertThat(fault(more).line()).as("at " + (i + 1)).isBetween(i + 1L, i + 2L);
        }
    }

    @Test
    void every_swap_of_two_lines_is_found_at_the_first_of_them() {
        for (int i = 0; i < LINES.size(); i++)
            for (int j = i + 1; j < LINES.size(); j++) {
                var swapped = new ArrayList<>(LINES);
                Collections.swap(swapped, i, j);
                assertThat(bent(swapped)).isEqualTo(List.of(i + 1L, Bend.REORDERED));
            }
    }

    @Test
    void an_entry_exchanged_with_its_hashes_does_not_fit_the_next() {
        for (int i = 1; i < COUNT; i++) {
            var before = CHAIN.get(i - 1);
            var head = new JdbcJournal.Head(before.seq(), before.at(), before.own(), 0);
            var forged =
                    Entry.following(head, CHAIN.get(i).at(), viewer(), "", Deed.done("test.forged", "伪造", ""), CIPHERS);
            var line = fault(with(LINES, i + 1, Line.of(forged))).line();
            if (i < COUNT - 1) assertThat(line).isEqualTo(i + 3L);
            else assertThat(line).isEqualTo(LINES.size());
        }
    }

    @Test
    void a_journal_forged_from_end_to_end_holds_in_itself_but_not_against_a_key_from_elsewhere() {
        var forged = Exported.lines(Exported.chain(COUNT, Duration.ofHours(1), STRANGER), STRANGER);
        assertThat(Exported.verify(forged, CIPHERS).fault()).isNull();
        assertThat(Exported.verify(forged, CIPHERS, key()).fault())
                .satisfies(f -> assertThat(f.bend()).isEqualTo(Bend.KEY))
                .satisfies(f -> assertThat(f.line()).isEqualTo(1));
        assertThat(Exported.verify(LINES, CIPHERS, key()).fault()).isNull();
    }

    @Test
    void what_is_no_journal_is_refused() {
        for (var other : List.of("", "\n", "会议记录", "{\"kinds\":1}", "[]"))
            assertThatThrownBy(() -> Exported.verify(other.getBytes(StandardCharsets.UTF_8), CIPHERS))
                    .isInstanceOf(Refusal.class);
    }

    private static Fault fault(List<String> lines) {
        return fault(Exported.bytes(lines));
    }

    private static Fault fault(byte[] file) {
        var fault = Exported.verify(file, CIPHERS).fault();
        assertThat(fault).isNotNull();
        return Objects.requireNonNull(fault);
    }

    private static List<Object> bent(List<String> lines) {
        var fault = fault(lines);
        return List.of(fault.line(), fault.bend());
    }

    private static List<String> with(List<String> lines, int at, String other) {
        var changed = new ArrayList<>(lines);
        changed.set(at, other);
        return changed;
    }

    /// A value of the same kind, such as might have stood there.
    private static String other(String value) {
        var known = Map.of("\"DONE\"", "\"REFUSED\"", "\"REFUSED\"", "\"DONE\"", "\"\"", "\"改\"");
        if (known.containsKey(value)) return known.get(value);
        int at = IntStream.range(1, value.length() - 1)
                .filter(i -> Character.isLetterOrDigit(value.charAt(i)))
                .reduce(-1, (_, i) -> i);
        char c = value.charAt(at);
        char other = c == '1' ? '2' : Character.isDigit(c) ? '1' : c == 'a' ? 'b' : 'a';
        return value.substring(0, at) + other + value.substring(at + 1);
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(CIPHERS.publicKey());
    }

    private static Viewer viewer() {
        return Viewer.machine(Exported.BUREAU);
    }
}
