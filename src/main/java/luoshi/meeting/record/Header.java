package luoshi.meeting.record;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Names;
import org.jspecify.annotations.Nullable;

/// 会议基本信息: what the head of the record states; what it does not state is null or empty.
///
/// @param shouldAttend 应到人数 where it is written
public record Header(
        @Nullable Quotation name,
        @Nullable Quotation number,
        @Nullable HeldAt time,
        @Nullable Quotation place,
        @Nullable Quotation host,
        @Nullable Quotation recorder,
        @Nullable Quotation checker,
        List<Attendee> present,
        List<Attendee> nonvoting,
        List<Attendee> absent,
        @Nullable Integer shouldAttend) {

    /// The day of the meeting; null where it is not known in full.
    public @Nullable LocalDate day() {
        return time == null ? null : time.day();
    }

    /// 主持人姓名: the host by the name that the list of those present gives, where the head says 老栾 or 栾厂长 and one only of
    /// that family name was there; else as the head says. Null without a host.
    public @Nullable String chair() {
        if (host == null) return null;
        var called = host.plain();
        boolean familiar = called.length() == 2 && "老小".indexOf(called.charAt(0)) >= 0;
        boolean addressed = called.length() > 2 && Names.isPost(called.substring(1));
        if (!familiar && !addressed) return called;
        char family = called.charAt(familiar ? 1 : 0);
        var named = present.stream()
                .map(a -> a.name().plain())
                .filter(n -> n.length() > 1 && n.charAt(0) == family && Names.isName(n))
                .distinct()
                .toList();
        return named.size() == 1 && !named.contains(called) ? named.getFirst() : called;
    }
}
