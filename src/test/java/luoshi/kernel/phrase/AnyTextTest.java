package luoshi.kernel.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever officials write: limits and amounts are found in order, within the text, none over another.
class AnyTextTest {

    private static final String SIGNS =
            "年月日号天周星期礼拜季度旬初中底末内前后起止至到、，。；（）()-—~:：.%元万亿个百千十零〇一二三四五六七八九两0123456789每按逐本下上这今明后春节国庆会议待完成尽快立即力争约近余件户次米 \n🏛";
    private static final String[] PIECES = {
        "本月底前",
        "下周三",
        "3月15日",
        "每季度末",
        "三个工作日内",
        "自会议结束之日起",
        "待批复后",
        "2024年",
        "1-1.5亿元",
        "百分之",
        "上半年",
        "13月",
        "99日",
        "第",
        "旬",
        "2月30日前"
    };

    @Property(tries = 3000)
    void limits_lie_in_the_text_and_in_order(@ForAll("texts") String text, @ForAll boolean dated) {
        var prose = Sayings.prose(text);
        lieInOrder(prose, Deadlines.in(prose, 0, prose.length(), dated ? LocalDate.of(2024, 2, 29) : null));
        Deadlines.inField(prose, 0, prose.length(), LocalDate.of(2024, 2, 29));
    }

    @Property(tries = 3000)
    void amounts_lie_in_the_text_and_in_order(@ForAll("texts") String text) {
        var prose = Sayings.prose(text);
        lieInOrder(prose, Amounts.in(prose, 0, prose.length()));
    }

    @Property(tries = 1000)
    void what_is_read_in_a_stretch_lies_in_the_stretch(@ForAll("texts") String text, @ForAll("texts") String around) {
        var prose = Sayings.prose(around + text + around);
        int from = Math.min(Sayings.prose(around).length(), prose.length() / 2), to = prose.length() - from;
        for (var f : Deadlines.in(prose, from, to, LocalDate.of(2024, 2, 29)))
            assertTrue(f.from() >= from && f.to() <= to, text);
        for (var f : Amounts.in(prose, from, to)) assertTrue(f.from() >= from && f.to() <= to, text);
    }

    private static <T> void lieInOrder(Prose prose, List<Found<T>> found) {
        int at = 0;
        for (var f : found) {
            assertTrue(f.from() >= at && f.to() > f.from() && f.to() <= prose.length(), f.toString());
            at = f.to();
            var words = f.value() instanceof Deadline d ? d.words() : ((Amount) f.value()).words();
            assertEquals(prose.place(f.from(), f.to()).start(), words.start());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var sign = Arbitraries.strings().withChars(SIGNS).ofMinLength(0).ofMaxLength(12);
        var piece = Arbitraries.of(PIECES);
        return Arbitraries.oneOf(sign, piece).list().ofMaxSize(6).map(parts -> String.join("", parts));
    }
}
