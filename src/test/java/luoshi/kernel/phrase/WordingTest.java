package luoshi.kernel.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.surface.dossier.Dossier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// 措辞 answers as the regular expression does, only sooner, in a text that was walked through as in one that was not.
class WordingTest {

    private static final List<String> REGEXES = List.of(
            "同意|通过|批准",
            "(?:拟|同意|决定){0,3}(?:免去|免除)(?<who>[\\p{IsHan}]{2,3}?)(?:的)?职",
            "[^，。]{1,4}要",
            "(?:要|应)(?!求|当)",
            "[一二三]{1,2}[、.](?<x>\\d*)",
            "要|[\\p{IsHan}]{2}(?=，)",
            "^(?:好，)?同意",
            "(?:\\d{1,2}月)?\\d{1,2}[日号]前",
            "a+|[A-Z]\\d|（[^）]*）",
            "[㈠-㈩]、?|[一-二]",
            "(?<![要应]|免[去除])(?:同|同意|意)++(?!，)",
            "(?:(?<a>一|二)、?){2,3}?(好|.。)?\\d{1,3}+",
            "([\\p{IsHan}&&[^要应]])好?\\1",
            "(?:要|应).*?(?:。|$)",
            "[^，。]{0,3}(?:同意|免去)[^，。]{0,2}(?:，|$)",
            "决定(?=[^。]{0,4}(?:免去|免除))|(?=同意)..",
            "(?:同意|同意通过|通过){1,3}批准?",
            ".{0,70}(?:免去|日前)",
            "(?:同意|通过|批准|拟同|决定|免去|除职|要求|应当|一二)(?:三|、)?(?!，)",
            "(?:要求|要)?(?:同意)?(?:通过|批准)?，?$",
            "^(?:同|免|要求|[一二]、).?好?",
            "[^，。]{0,6}?(?:同意|应当|要)[一-三]{0,2}(?:、|$)");
    private static final List<Wording> WORDINGS =
            REGEXES.stream().map(Wording::of).toList();
    private static final String SIGNS = "同意通过批准拟决定免去除职的要应求当一二三、.好，。日月前号12a9AZ（）囧㈠㈢㈩\n";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(40);
    }

    @Property(tries = 600)
    void it_finds_what_the_pattern_finds(@ForAll("texts") String text, @ForAll int a, @ForAll int b) {
        for (int i = 0; i < WORDINGS.size(); i++)
            compare(WORDINGS.get(i), Pattern.compile(REGEXES.get(i)), text, prose(text), a, b);
    }

    @Provide
    Arbitrary<String> lines() throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/test/resources/records"))) {
            for (var file : files.filter(f -> f.endsWith("text.txt")).toList())
                lines.addAll(Files.readString(file, UTF_8).lines().toList());
        }
        return Arbitraries.of(lines);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void the_wordings_of_the_program_find_what_their_patterns_find(
            @ForAll("lines") String first, @ForAll("lines") String second, @ForAll int a, @ForAll int b) {
        read("一、关于机房\n会议同意，由办公室牵头，3月15日前完成。张三任主任。");
        var text = first + second;
        var prose = prose(text);
        int compared = 0;
        for (var wording : Vocabulary.registered()) {
            if (wording.toString().contains("|^")) continue;
            compare(wording, Pattern.compile(wording.toString()), text, prose, a, b);
            compared++;
        }
        assertThat(compared).isGreaterThan(250);
    }

    @Test
    void a_text_is_walked_through_once_no_more_wordings_turn_up() {
        var before = prose("要求同意");
        var late = Wording.of("要求同意");
        assertThat(before.sightings().know(late.number())).isFalse();
        assertThat(late.matcher(before).find()).isTrue();
        assertThat(prose("要求同意").sightings().know(late.number())).isTrue();
    }

    @Test
    void a_look_behind_sees_the_words_before_the_region() {
        var wording = Wording.of("(?<!不)同意");
        assertThat(wording.matcher("不同意").region(1, 3).find()).isFalse();
        assertThat(wording.matcher("也同意").region(1, 3).find()).isTrue();
        assertThat(Wording.of("(?<=。|，)同意").matcher("好，同意").region(2, 4).find()).isTrue();
    }

    @Test
    void a_character_of_two_units_counts_as_one() {
        var text = "同意，𠮷𠮷𠮷要𠮷好";
        for (var regex : List.of(".{0,4}$", "[^，]{2,3}好", "，.{3}要", "[^，。]{0,3}?要.", ".𠮷.?(?:要|好)")) {
            var expected = Pattern.compile(regex).matcher(text);
            var found = Wording.of(regex).matcher(text);
            assertThat(expected.find()).isTrue();
            assertThat(found.find()).as(regex).isTrue();
            assertThat(said(found)).as(regex).isEqualTo(said(expected));
        }
    }

    @Test
    void alternatives_that_open_a_region_do_so_only_there() {
        var wording = Wording.of("缓议|^同意|^同意缓");
        assertThat(wording.matcher("我同意").find()).isFalse();
        assertThat(wording.matcher("同意").find()).isTrue();
        assertThat(wording.matcher("我说缓议").find()).isTrue();
        var both = wording.matcher("同意缓议");
        assertThat(both.find()
                        && both.group().equals("同意")
                        && both.find()
                        && both.group().equals("缓议"))
                .isTrue();
    }

    /// A text that is walked through for all wordings there are.
    private static Prose prose(String text) {
        Vocabulary.latest();
        Vocabulary.latest();
        var prose = Prose.of(text);
        for (int i = 0; i < text.length(); i++) prose.add(text.charAt(i), i, 0);
        var built = prose.build();
        built.sightings();
        return built;
    }

    private static void compare(Wording wording, Pattern pattern, String text, Prose prose, int a, int b) {
        int from = Math.floorMod(a, text.length() + 1);
        int to = from + Math.floorMod(b, text.length() - from + 1);
        boolean behind = pattern.pattern().contains("(?<=") || pattern.pattern().contains("(?<!");
        var asked = pattern + " in " + text.substring(from, to);
        var expected = new ArrayList<String>();
        for (var m = pattern.matcher(text).useTransparentBounds(behind).region(from, to); m.find(); )
            if (m.start() < to) expected.add(said(m));
        var begun = pattern.matcher(text).useTransparentBounds(behind).region(from, to);
        for (var given : List.of(text, prose)) {
            var found = new ArrayList<String>();
            for (var m = wording.matcher(given).region(from, to); m.find(); ) found.add(said(m));
            assertThat(found).as(asked).isEqualTo(expected);
            var search = wording.matcher(given).region(from, to);
            assertThat(search.lookingAt()).as(asked).isEqualTo(begun.lookingAt());
            assertThat(search.matches()).as(asked).isEqualTo(begun.matches());
        }
    }

    private static String said(MatchResult m) {
        var said = new StringBuilder();
        for (int i = 0; i <= m.groupCount(); i++)
            said.append(m.start(i)).append(' ').append(m.group(i)).append('|');
        return said.toString();
    }

    private static void read(String text) {
        Dossier.read(new Transcript("", "", "text/plain", "UTF-8", text, List.of(), List.of()), Roster.EMPTY);
    }
}
