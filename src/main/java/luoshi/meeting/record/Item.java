package luoshi.meeting.record;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.access.Label;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 议题: an agenda point as the document treats it.
///
/// @param n the number as the document gives it, in digits; `0` for opening remarks
/// @param place the whole stretch, title included
public record Item(String n, Quotation title, Place place, List<Quotation> reporters, List<Statement> statements) {

    /// 议题卡片: what is kept of an item, and who may see it.
    ///
    /// @param n the number as the document gives it
    /// @param statements how many there are in it; so with directives
    /// @param text all of it as it is written
    public record Card(
            String n,
            String title,
            Place place,
            int statements,
            int directives,
            String text,
            List<Passage> passages,
            Label label) {}

    /// 文段: a stretch of an item with a kind of its own.
    ///
    /// @param who the speaker, or what the stretch comes to: 通过, 要求
    public record Passage(Kind kind, String who, Place place) {

        public enum Kind {
            STATEMENT("发言"),
            DECISION("议决"),
            DIRECTIVE("交办");

            private final String term;

            Kind(String term) {
                this.term = term;
            }

            /// The Chinese word.
            public String term() {
                return term;
            }
        }

        /// In one line, as it is kept.
        String written() {
            return kind + "." + place.start() + "." + place.end() + "." + who;
        }

        static Passage of(String written) {
            var parts = written.split("\\.", 4);
            return new Passage(
                    Kind.valueOf(parts[0]),
                    parts[3],
                    new Place(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
    }

    /// 检得议题: an item that was found by its words.
    ///
    /// @param no running number within the record
    public record Hit(
            String record,
            int no,
            @Nullable String meeting,
            @Nullable LocalDate heldOn,
            String n,
            String title,
            Place place,
            String text,
            List<Passage> passages) {}
}
