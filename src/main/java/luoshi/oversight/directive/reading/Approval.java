package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.Owner.Role;
import luoshi.oversight.directive.reading.Nominees.Named;

/// 批准: 会议原则同意甲局提出的方案，修改完善后报批: whose paper was approved has to see it through.
final class Approval {

    private static final Wording APPROVES = Wording.of("(?:会议|经研究，?|会议研究)?(?:原则(?:上)?|一致)?(?:同意|通过)(?:了)?");
    private static final Wording PAPER = Wording.of(
            "(?:所?(?:提出|提交|报送|起草|拟定|制定|编制|汇报|上报)的|关于)[^，。；]{0,70}(?:方案|办法|意见|请示|报告|汇报|草案|计划|规划|细则|预案|制度|建议|》|〉|）)，");
    private static final Wording GOES_ON =
            Wording.of("(?:要求|会后|待|并|请)?(?:根据|按照?|作进一步|进一步|经|修改|完善|补充|报请?|提请|提交|印发|以[^，。；]{2,16}名义|抓紧|尽快|会后)");

    private Approval() {}

    /// Who must carry on with what a sentence approves, for a duty that begins in it at `duty`.
    static List<Named> of(Prose prose, Actors actors, int sentence, int duty) {
        var owners = new ArrayList<Named>();
        if (!GOES_ON.begins(prose, duty, prose.length())) return owners;
        var m = APPROVES.matcher(prose).region(Leads.number(prose, sentence, duty), duty);
        if (!m.lookingAt()) return owners;
        var body = actors.namedAt(m.end(), duty);
        if (body == null || !PAPER.begins(prose, body.end(), duty)) return owners;
        for (var a : body.actors()) owners.add(new Named(a[0], a[1], Role.LEAD));
        return owners;
    }
}
