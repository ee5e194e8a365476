package luoshi.oversight.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.organisation.Unit.Kind;
import luoshi.meeting.record.RecordReading;
import org.junit.jupiter.api.Test;

class EachTest {

    private static final Roster ROSTER = new Roster(
            List.of(
                    unit("office", "办公室", Kind.SECTION),
                    unit("water", "水环境管理处", Kind.SECTION),
                    unit("centre", "河道管理事务中心", Kind.AFFILIATE),
                    unit("nanyi", "南漪镇", Kind.TOWN),
                    unit("shibu", "石埠镇", Kind.TOWN),
                    unit("yunting", "云汀街道", Kind.TOWN),
                    unit("luzhou", "鹭洲街道", Kind.TOWN),
                    unit("builders", "望澜水务建设有限公司", Kind.CONTRACTOR)),
            List.of());

    private static Unit unit(String code, String name, Kind kind) {
        return new Unit(code, null, name, kind, List.of());
    }

    private static List<String> meant(String... owners) {
        var all = new ArrayList<Owner>();
        for (var words : owners)
            all.add(new Owner(new Quotation(words, 0, words.length()), Owner.Role.LEAD, false, List.of()));
        return Each.of(
                        new Directive("1", new Quotation("x", 0, 1), Force.ORDER, null, all, null, List.of(), false),
                        ROSTER)
                .units()
                .stream()
                .map(Unit::code)
                .toList();
    }

    @Test
    void a_kind_of_units_means_every_unit_of_that_kind() {
        assertThat(meant("各处室")).containsExactly("office", "water");
        assertThat(meant("局机关各处室、局属各单位")).containsExactly("office", "water", "centre");
        assertThat(meant("各镇街")).containsExactly("nanyi", "shibu", "yunting", "luzhou");
        assertThat(meant("各街道")).containsExactly("yunting", "luzhou");
        assertThat(meant("各处室", "各镇")).containsExactly("office", "water", "nanyi", "shibu");
    }

    @Test
    void what_cannot_be_told_is_offered_to_nobody() {
        assertThat(meant("有关单位")).isEmpty();
        assertThat(meant("各有关单位")).isEmpty();
        assertThat(meant("各处室负责人")).isEmpty();
        assertThat(meant("水环境管理处")).isEmpty();
        assertThat(Each.of(
                                new Directive(
                                        "1",
                                        new Quotation("x", 0, 1),
                                        Force.ORDER,
                                        null,
                                        List.of(new Owner(
                                                new Quotation("各处室", 0, 3), Owner.Role.SUPPORT, false, List.of())),
                                        null,
                                        List.of(),
                                        false),
                                ROSTER)
                        .offered())
                .isFalse();
    }

    @Test
    void the_reader_gives_such_words_as_they_stand() {
        var text = "局长办公会会议纪要\n主持：江映川\n\n一、研究防汛工作\n会议要求，各处室、各单位于2024年5月底前完成隐患排查。各镇街要做好转移准备。\n";
        var record = RecordReading.read(
                new Transcript("t", "t.txt", "text/plain", "UTF-8", text, List.of(), List.of()), ROSTER);
        var offered = DirectiveReading.read(record, ROSTER).stream()
                .map(d -> Each.of(d, ROSTER).units().size())
                .toList();
        assertThat(offered).containsExactly(3, 4);
    }
}
