package luoshi.kernel.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 发现: something about the matter that a person should look at. A value with places, collected and shown, never thrown.
///
/// @param rule stable upper-case name of the rule
/// @param item number of the agenda item it concerns; null for the record as a whole
/// @param message Chinese sentence for people
public record Finding(
        String rule, @Nullable String item, Verdict verdict, Severity severity, List<Place> places, String message) {

    public enum Verdict {
        SATISFIED,
        VIOLATED,
        NOT_EVIDENCED,
        NOT_APPLICABLE,
        WARN
    }

    public enum Severity {
        INFO,
        WARN,
        ERROR
    }
}
