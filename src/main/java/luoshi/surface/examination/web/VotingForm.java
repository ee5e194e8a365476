package luoshi.surface.examination.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.meeting.decision.Threshold;
import luoshi.meeting.procedure.StandingOrders.Local;
import luoshi.meeting.record.Stance;
import luoshi.surface.examination.Settlement;
import luoshi.surface.examination.Settlement.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// 表决规则表: how a body votes, as it was filled in, and what is wrong with it.
///
/// @param agreement names of the stances ticked
/// @param shares by rule, as written; empty for the general one
/// @param complaints by field
public record VotingForm(
        String since,
        List<String> agreement,
        Map<String, String> shares,
        String reason,
        Map<String, String> complaints) {

    /// Stances that a body may settle to count as agreement beside 同意 itself.
    public static final List<Stance> CHOICES = List.of(Stance.PRINCIPLE, Stance.NO_OBJECTION);

    private static final int LONGEST = 300;

    /// The form with what held last, so that only the change has to be written.
    static VotingForm of(@Nullable Settlement last) {
        if (last == null) return new VotingForm("", List.of(Stance.PRINCIPLE.name()), Map.of(), "", Map.of());
        var shares = new LinkedHashMap<String, String>();
        for (var local : last.content().thresholds()) shares.put(local.rule(), Shares.written(local.threshold()));
        var agreement = last.content().agreement().stream().map(Stance::name).toList();
        return new VotingForm("", agreement, shares, "", Map.of());
    }

    static VotingForm sent(MultiValueMap<String, String> sent) {
        var shares = new LinkedHashMap<String, String>();
        for (var rule : Shares.rules()) shares.put(rule.id(), Fields.text(sent, "share." + rule.id()));
        var form = new VotingForm(
                Fields.text(sent, "since"),
                sent.getOrDefault("agreement", List.of()),
                shares,
                Fields.text(sent, "reason"),
                new LinkedHashMap<>());
        form.check();
        return form;
    }

    public String share(String rule) {
        return shares.getOrDefault(rule, "");
    }

    public boolean counts(Stance stance) {
        return agreement.contains(stance.name());
    }

    @Nullable
    LocalDate day() {
        return Fields.day(since);
    }

    Content content() {
        var stances = new ArrayList<>(List.of(Stance.AGREE));
        for (var stance : CHOICES) if (counts(stance)) stances.add(stance);
        var thresholds = new ArrayList<Local>();
        shares.forEach((rule, share) -> {
            if (!share.isEmpty()) thresholds.add(new Local(rule, Threshold.of(share)));
        });
        return new Content(stances, thresholds, List.of(), List.of());
    }

    private void check() {
        if (since.isEmpty()) complaints.put("since", "请写明从哪一天的会议起施行。");
        else if (day() == null) complaints.put("since", "日期请写成 2024-03-12。");
        for (var name : agreement)
            if (!name.equals(Stance.AGREE.name())
                    && CHOICES.stream().noneMatch(s -> s.name().equals(name)))
                complaints.put("agreement", "只有“原则同意”“无意见”可以定为算同意；不同意、缓议、弃权不能算同意。");
        for (var rule : Shares.rules()) {
            var share = share(rule.id());
            if (share.isEmpty()) continue;
            try {
                var own = Threshold.of(share);
                var general = Shares.general(rule, day());
                if (own.strict() && own.numerator() == own.denominator()) complaints.put(rule.id(), "不可能超过全体，请改写。");
                else if (general != null && !own.isStricterThan(general))
                    complaints.put(rule.id(), "本单位的比例应当严于规定的“" + Shares.term(general) + "”；与规定相同的，请选“按规定”。");
            } catch (IllegalArgumentException e) {
                complaints.put(rule.id(), Terms.text(e.getMessage()) + "。");
            }
        }
        if (reason.isEmpty()) complaints.put("reason", "请写明依据，如“党组会议事规则（2024年修订）第八条”。");
        else if (reason.length() > LONGEST) complaints.put("reason", "依据请不超过 " + LONGEST + " 个字。");
    }
}
