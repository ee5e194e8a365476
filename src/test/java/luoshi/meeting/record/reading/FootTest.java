package luoshi.meeting.record.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import org.junit.jupiter.api.Test;

class FootTest {

    private static final String MINUTES = "整改推进会会议纪要\n会议时间：2024年5月8日\n出席：江映川、顾明澍\n\n一、泵站整改\n措施：更换备用电源并试车。\n责任单位：排水中心\n";

    @Test
    void the_limit_of_the_last_duty_is_no_date_of_issue() {
        assertThat(lastItem(MINUTES + "完成时限：2024年6月30日")).contains("2024年6月30日");
    }

    @Test
    void the_date_below_the_last_point_is_none_of_its_words() {
        assertThat(lastItem(MINUTES + "望澜区生态环境局办公室　2024年5月9日印发")).doesNotContain("5月9日");
    }

    private static String lastItem(String text) {
        var transcript = new Transcript("t", "t.txt", "text/plain", "UTF-8", text, List.of(), List.of());
        var place = Minutes.read(transcript, Roster.EMPTY).items().getLast().place();
        return text.substring(place.start(), place.end());
    }
}
