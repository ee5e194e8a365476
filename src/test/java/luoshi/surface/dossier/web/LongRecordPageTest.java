package luoshi.surface.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.RecordKind;
import luoshi.meeting.record.Sight;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.MarkedText;
import luoshi.surface.dossier.Overlay;
import luoshi.surface.dossier.Samples;
import org.junit.jupiter.api.Test;

/// A record of 100,000 characters, as a two-day conference gives.
class LongRecordPageTest {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void a_long_record_is_shown_within_a_second() {
        var marked = Samples.MARKED;
        var body = marked.substring(marked.indexOf("----\n") + 5);
        var text = new StringBuilder(marked);
        var filler = "这一段是情况介绍，没有提出要求，只是把前一阶段的工作过了一遍。".repeat(20);
        for (int day = 2; text.length() < 184_000; day++)
            text.append(body.replaceAll("⟦(item |speaker s|say s|d|a)(\\d+)", "⟦$1" + day + "0$2"))
                    .append(filler);
        var dossier = MarkedText.read("long.txt", text.toString());
        assertThat(dossier.record().transcript().chars()).isGreaterThan(100_000);
        render(dossier);
        var start = Instant.now();
        var html = render(dossier);
        var took = Duration.between(start, Instant.now());
        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(html.length()).isLessThan(2_500_000);
    }

    private String render(Dossier dossier) {
        var overlay = Overlay.apply(dossier, List.of());
        var card = new RecordCard(
                "x",
                "0".repeat(64),
                "long.txt",
                RecordKind.RECORD,
                null,
                null,
                null,
                null,
                null,
                null,
                new RecordCard.Counts(0, 0, 0, 0, 0, 0, 0),
                "1",
                new RecordCard.Trace("苏禾", Instant.EPOCH),
                null);
        var out = new StringOutput();
        var page = new RecordPage(
                Viewer.machine("wanglan"),
                card,
                new Sight(true, true, Mark.INTERNAL, List.of()),
                overlay,
                List.of(),
                List.of(),
                Roster.EMPTY);
        engine.render("dossier/_panes.jte", Map.of("page", page), out);
        return out.toString();
    }
}
