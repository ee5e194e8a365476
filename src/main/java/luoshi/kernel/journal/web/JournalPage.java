package luoshi.kernel.journal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.journal.Deed.Outcome;
import luoshi.kernel.journal.Entries.Act;
import luoshi.kernel.journal.Entry;
import org.jspecify.annotations.Nullable;

/// 留痕页: some entries, the newest first, and what was asked for.
///
/// @param acts kinds of acts that can be chosen
/// @param next number below which the following entries lie; null on the last page
public record JournalPage(
        Asked asked,
        List<Act> acts,
        List<Entry> entries,
        @Nullable Long next) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Beijing.ZONE);

    /// What was asked for, as it was typed.
    public record Asked(String from, String to, String person, String act, String outcome) {

        public boolean nothing() {
            return (from + to + person + act + outcome).isEmpty();
        }

        /// As an address passes it on.
        public String query() {
            return Stream.of(
                            pair("from", from),
                            pair("to", to),
                            pair("person", person),
                            pair("act", act),
                            pair("outcome", outcome))
                    .filter(p -> !p.endsWith("="))
                    .collect(Collectors.joining("&"));
        }

        private static String pair(String name, String value) {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    public Outcome[] outcomes() {
        return Outcome.values();
    }

    public static String time(Instant at) {
        return TIME.format(at);
    }
}
