package luoshi.kernel.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// 措辞 answers as the regular expression does, only sooner.
class WordingTest {

    private static final List<String> WORDINGS = List.of(
            "同意|通过|批准",
            "(?:拟|同意|决定){0,3}(?:免去|免除)(?<who>[\\p{IsHan}]{2,3}?)(?:的)?职",
            "[^，。]{1,4}要",
            "(?:要|应)(?!求|当)",
            "[一二三]{1,2}[、.](?<x>\\d*)",
            "要|[\\p{IsHan}]{2}(?=，)",
            "^(?:好，)?同意",
            "(?:\\d{1,2}月)?\\d{1,2}[日号]前",
            "a+|[A-Z]\\d|（[^）]*）",
            "[㈠-㈩]、?|[一-二]");
    private static final String SIGNS = "同意通过批准拟决定免去除职的要应求当一二三、.好，。日月前号12a9AZ（）囧㈠㈢㈩";

    @Test
    void it_finds_what_the_pattern_finds() {
        var random = new Random(7);
        for (var regex : WORDINGS) {
            var wording = Wording.of(regex);
            var pattern = Pattern.compile(regex);
            for (int i = 0; i < 400; i++) {
                var text = text(random);
                int from = random.nextInt(text.length() + 1);
                int to = from + random.nextInt(text.length() - from + 1);
                var expected = new ArrayList<String>();
                for (var m = pattern.matcher(text).region(from, to); m.find(); ) expected.add(m.start() + m.group());
                var found = new ArrayList<String>();
                for (var m = wording.matcher(text).region(from, to); m.find(); ) found.add(m.start() + m.group());
                assertThat(found).as(regex + " in " + text.substring(from, to)).isEqualTo(expected);
                var whole = pattern.matcher(text).region(from, to);
                var search = wording.matcher(text).region(from, to);
                assertThat(search.lookingAt()).isEqualTo(whole.lookingAt());
                assertThat(search.matches()).isEqualTo(whole.matches());
            }
        }
    }

    @Test
    void a_look_behind_sees_the_words_before_the_region() {
        var wording = Wording.of("(?<!不)同意");
        assertThat(wording.matcher("不同意").region(1, 3).find()).isFalse();
        assertThat(wording.matcher("也同意").region(1, 3).find()).isTrue();
        assertThat(Wording.of("(?<=。|，)同意").matcher("好，同意").region(2, 4).find()).isTrue();
    }

    @Test
    void alternatives_that_open_a_region_do_so_only_there() {
        var wording = Wording.of("^同意|缓议");
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

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(24); i >= 0; i--) text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return text.toString();
    }
}
