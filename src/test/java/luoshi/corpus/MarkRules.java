package luoshi.corpus;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 标注规则: what each kind of mark may say in its head. One mark at a time; how marks hang together is
/// {@link MarkedGold}'s business.
final class MarkRules {

    private record Rule(String words, String hint, Set<String> pairs, Set<String> flags) {
        Rule(String words, String hint, String pairs, String flags) {
            this(words, hint, Set.of(pairs.split(" ")), Set.of(flags.split(" ")));
        }
    }

    private static final String STANCES = "AGREE|DISAGREE|POSTPONE|ABSTAIN|NO_OBJECTION|PRINCIPLE";
    private static final Pattern OUTCOME = Pattern.compile("PASSED|PRINCIPLE_AGREED|REJECTED|POSTPONED|NOTED");
    private static final Pattern PERIOD = Pattern.compile("R\\d*/.*P(T?\\d+[DWMYH])+.*|P(T?\\d+[DWMYH])+");

    private static final Rule FIELD = new Rule("", "no words, perhaps alt", "", "alt optional");
    private static final Rule ATTENDEE = new Rule("", "no words", "", "optional");

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("name", FIELD),
            Map.entry("number", FIELD),
            Map.entry("place", FIELD),
            Map.entry("host", FIELD),
            Map.entry("recorder", FIELD),
            Map.entry("checker", FIELD),
            Map.entry("time", new Rule("\\S*", "time 2024-03-05T09:30", "", "alt optional")),
            Map.entry("present", ATTENDEE),
            Map.entry("nonvoting", ATTENDEE),
            Map.entry("absent", ATTENDEE),
            Map.entry("item", new Rule("\\d+", "item 3", "outcome", "optional")),
            Map.entry("alttitle", new Rule("\\d+", "alttitle 3", "", "optional")),
            Map.entry("reporter", new Rule("", "no words, perhaps item=3", "item", "alt optional")),
            Map.entry("speaker", new Rule("\\w+", "speaker s7", "", "optional")),
            Map.entry("say", new Rule("\\w+( (" + STANCES + "|none))?", "say s7 AGREE", "item also", "optional")),
            Map.entry(
                    "d",
                    new Rule(
                            "instruction|decision|commitment|proposal|reported",
                            "d12 instruction",
                            "part item",
                            "adopted optional")),
            Map.entry("own", new Rule("(LEAD|SUPPORT|REMIND)?", "own LEAD", "for", "alt inherited optional")),
            Map.entry("due", new Rule("\\S+", "due 2024-10-31", "for also", "inherited optional")),
            Map.entry("amt", new Rule("-?\\d+(\\.\\d+)? \\S+", "amt 500000 CNY", "for", "optional")),
            Map.entry("hole", new Rule("", "no words", "", "optional")),
            Map.entry(
                    "a",
                    new Rule(
                            "APPOINT|REMOVE|INSPECTION_CANDIDATE|RANK_PROMOTION",
                            "a1 APPOINT",
                            "probation item outcome",
                            "optional")),
            Map.entry("person", new Rule("", "no words, perhaps for=a1", "for", "optional")),
            Map.entry("post", new Rule("", "no words, perhaps for=a1", "for", "optional")));

    private MarkRules() {}

    /// What is wrong with this mark by itself, or null.
    static @Nullable String breach(Mark mark) {
        var rule = RULES.get(mark.family());
        if (rule == null) return "unknown head `" + mark.tag() + "`";
        if (!Pattern.matches(rule.words, String.join(" ", mark.words()))) return "head is written `" + rule.hint + "`";
        for (var key : mark.pairs().keySet())
            if (!rule.pairs.contains(key)) return "`" + key + "=` means nothing in `" + mark.family() + "`";
        for (var flag : mark.flags())
            if (!rule.flags.contains(flag)) return "`" + flag + "` means nothing in `" + mark.family() + "`";
        return badValue(mark);
    }

    private static @Nullable String badValue(Mark mark) {
        return switch (mark.family()) {
            case "time" -> !mark.has("alt") && !isInstant(mark.word(0)) ? "bad date `" + mark.word(0) + "`" : null;
            case "due" -> badDue(mark);
            case "item" -> badOutcome(mark.pair("outcome"));
            case "a" -> badNumber(mark.pair("probation"));
            case "say" ->
                mark.pair("also") != null && !mark.pair("also").matches("((" + STANCES + "|none);?)+")
                        ? "unknown stance in also="
                        : null;
            default -> badNumber(mark.pair("item"));
        };
    }

    private static @Nullable String badDue(Mark mark) {
        if (!isTerm(mark.word(0))) return "bad date `" + mark.word(0) + "`";
        for (var also : also(mark)) if (!isTerm(also)) return "bad date `" + also + "` in also=";
        return null;
    }

    private static @Nullable String badOutcome(@Nullable String outcome) {
        return outcome == null || OUTCOME.matcher(outcome).matches() ? null : "unknown outcome `" + outcome + "`";
    }

    private static @Nullable String badNumber(@Nullable String number) {
        return number == null || number.matches("\\d+") ? null : "not a number `" + number + "`";
    }

    /// The further right values of a mark.
    static List<String> also(Mark mark) {
        var also = mark.pair("also");
        return also == null || also.isEmpty() ? List.of() : List.of(also.split(";"));
    }

    /// A day, several days, a range, a period, or `null`.
    private static boolean isTerm(String value) {
        if (value.equals("null") || PERIOD.matcher(value).matches()) return true;
        for (var instant : value.split("[/,]", -1)) if (!isInstant(instant)) return false;
        return true;
    }

    /// A month, a day or a minute; the year may be XXXX where the text has none.
    private static boolean isInstant(String value) {
        var dated = value.replaceFirst("^XXXX", "2024");
        try {
            if (dated.matches("\\d{4}")) return true;
            if (dated.matches("\\d{4}-\\d{2}")) LocalDate.parse(dated + "-01");
            else if (dated.contains("T")) LocalDateTime.parse(dated);
            else LocalDate.parse(dated);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
