package luoshi.surface.examination.web;

import java.util.List;
import luoshi.kernel.access.Right;
import luoshi.kernel.front.Entry;
import luoshi.kernel.front.Panel;
import luoshi.kernel.front.Panel.Zone;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.examination.ExamineRecords;
import luoshi.surface.examination.Examined;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 审查的门面: its menu entry and its panel.
@Configuration(proxyBeanMethods = false)
public class ExaminationPanels {

    private static final int LATEST = 12;

    /// 不符的会议: of the latest meetings those that broke a rule.
    public record Violated(List<Examined> meetings, int looked) {}

    @Bean
    Entry examinationEntry() {
        return new Entry(40, "/examination", "审查", Right.EXAMINE);
    }

    @Bean
    Dossier.Rulebook rulebook(ExamineRecords examine) {
        return examine::orders;
    }

    @Bean
    Panel violated(ExamineRecords examine) {
        return Panel.of(
                        "violated",
                        Zone.WAITING,
                        50,
                        "程序审查不符的会议",
                        "examination/_home_violated",
                        viewer -> viewer.may(Right.EXAMINE),
                        viewer -> {
                            var latest = examine.latest(viewer, LATEST);
                            var broke = latest.stream()
                                    .filter(m -> m.count(Verdict.VIOLATED) > 0)
                                    .toList();
                            return new Violated(broke, latest.size());
                        })
                .slowly();
    }
}
