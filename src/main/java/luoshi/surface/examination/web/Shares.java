package luoshi.surface.examination.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.meeting.decision.Threshold;
import luoshi.meeting.procedure.Rule;
import luoshi.meeting.procedure.Rules;
import org.jspecify.annotations.Nullable;

/// 比例: the shares that a body may set above the general ones, and their names.
public final class Shares {

    private static final Map<String, String> TERMS = terms();

    private Shares() {}

    /// The rules that ask for a share.
    public static List<Rule> rules() {
        return Rules.shipped().stream()
                .filter(r -> r.standards().getLast().values().has("share"))
                .toList();
    }

    /// What a rule asks for in general on a day; the newest where the day is not known, null before its first.
    public static @Nullable Threshold general(Rule rule, @Nullable LocalDate day) {
        var standard = rule.standard(day);
        return standard == null ? null : Threshold.of(standard.values().text("share"));
    }

    /// Shares that are stricter than what the rule asks for by now, as written and as named.
    public static Map<String, String> stricter(Rule rule) {
        var stricter = new LinkedHashMap<String, String>();
        var general = general(rule, null);
        TERMS.forEach((written, term) -> {
            if (general == null || Threshold.of(written).isStricterThan(general)) stricter.put(written, term);
        });
        return stricter;
    }

    public static String written(Threshold share) {
        return (share.strict() ? ">" : "") + share.numerator() + "/" + share.denominator();
    }

    public static String term(Threshold share) {
        return TERMS.getOrDefault(written(share), share.term());
    }

    public static String title(String rule) {
        return Rules.shipped().stream()
                .filter(r -> r.id().equals(rule))
                .map(Rule::title)
                .findFirst()
                .orElse(rule);
    }

    private static Map<String, String> terms() {
        var terms = new LinkedHashMap<String, String>();
        terms.put("1/2", "半数以上");
        terms.put(">1/2", "超过半数");
        terms.put("3/5", "五分之三以上");
        terms.put("2/3", "三分之二以上");
        terms.put(">2/3", "超过三分之二");
        terms.put("3/4", "四分之三以上");
        terms.put("4/5", "五分之四以上");
        terms.put("1/1", "全体");
        return terms;
    }
}
