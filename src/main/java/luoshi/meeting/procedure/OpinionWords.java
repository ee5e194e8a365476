package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.record.Stance;

/// 表态用语: members say one of the words that the rule knows; 无意见 is not one of 同意, 不同意, 缓议.
final class OpinionWords implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var words = bench.values().several("words", Stance.class);
        var terms = words.stream().map(Stance::term).collect(Collectors.joining("、"));
        for (var item : bench.items()) {
            var other = new ArrayList<Quotation>();
            var right = new ArrayList<Quotation>();
            for (var s : item.statements()) {
                if (s.stance() == null
                        || !sitting.attendance().isMember(s.speaker().plain())) continue;
                (words.contains(s.stance()) ? right : other).add(sitting.said(s.speaker(), s.place()));
            }
            if (!other.isEmpty()) bench.violated(item, List.copyOf(other), other.size() + "名成员没有用“" + terms + "”之一表态");
            else if (right.isEmpty()) bench.silent(item, List.of(), "没有写明成员逐一表态");
            else bench.satisfied(item, List.copyOf(right), "成员都以“" + terms + "”之一表态");
        }
    }
}
