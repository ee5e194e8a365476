package luoshi.meeting.procedure;

import java.util.List;

/// 写成决议: each decided item ends in the meeting's own words and not only in what the chair said.
final class WrittenResolution implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        for (var item : bench.items()) {
            if (sitting.decisions(item).isEmpty()) continue;
            var resolution = sitting.resolution(item);
            var words = resolution == null ? null : resolution.words();
            boolean said = words != null
                    && item.statements().stream().anyMatch(s -> s.place().meets(words.place()));
            if (words != null && !said) bench.satisfied(item, List.of(words), "议定结果已写成决议");
            else bench.silent(item, words == null ? List.of() : List.of(words), "没有写明会议的议定结果，只有个人表态");
        }
    }
}
