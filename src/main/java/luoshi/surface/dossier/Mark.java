package luoshi.surface.dossier;

import java.util.Map;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 标记: a stretch of the text and what it was read as.
///
/// @param label what a person would call it: the words, or the value where that says more
/// @param value its attributes, complete: the thing can be made again from words and value
public record Mark(Key key, Quotation words, String label, Standing standing, Map<String, String> value) {

    /// 性质: how sure one may be of it. Four kinds that must never look alike, and what a reviewer has settled.
    public enum Standing {
        STATED("明示", "原文写明"),
        INFERRED("推断", "原文未写，由读记录推断"),
        UNSETTLED("待定", "原文写了，但有两种以上读法或前后不一"),
        UNREAD("未读", "没有读懂的文字"),
        CONFIRMED("已确认", "复核人已确认、更正或补标");

        private final String term;
        private final String sense;

        Standing(String term, String sense) {
            this.term = term;
            this.sense = sense;
        }

        public String term() {
            return term;
        }

        public String sense() {
            return sense;
        }

        public String css() {
            return "s-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What tells a mark from all others. It stays the same from reading to reading as long as the words do.
    ///
    /// @param of place of what it belongs to (directive, statement, item title, appointee); null for none
    /// @param about field an inference is about; null for everything else
    public record Key(
            MarkKind kind,
            Place place,
            @Nullable Place of,
            @Nullable String about) {

        public static Key of(MarkKind kind, Quotation words) {
            return new Key(kind, words.place(), null, null);
        }

        public static Key within(MarkKind kind, Quotation words, Place of) {
            return new Key(kind, words.place(), of, null);
        }

        /// Usable as an address and as an attribute of a page.
        public String id() {
            var id = kind + "." + place.start() + "." + place.end();
            if (of != null) id += "." + of.start() + "." + of.end();
            return about == null ? id : id + "." + about;
        }

        /// The key an id stands for; null when it is none.
        public static @Nullable Key parse(String id) {
            var parts = id.split("\\.", 4);
            try {
                var kind = MarkKind.valueOf(parts[0]);
                var place = new Place(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
                if (parts.length == 3) return new Key(kind, place, null, null);
                if (kind == MarkKind.INFERENCE) return new Key(kind, place, null, parts[3]);
                var of = parts[3].split("\\.");
                return new Key(kind, place, new Place(Integer.parseInt(of[0]), Integer.parseInt(of[1])), null);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                return null;
            }
        }

        /// The same mark, though the thing it belongs to may have been cut a little differently.
        boolean same(Key other) {
            return kind == other.kind
                    && place.equals(other.place)
                    && java.util.Objects.equals(about, other.about)
                    && (of == null || other.of == null ? of == other.of : Stretches.same(of, other.of));
        }
    }

    public String id() {
        return key.id();
    }

    public MarkKind kind() {
        return key.kind();
    }

    public Place place() {
        return key.place();
    }

    Mark as(Standing other) {
        return new Mark(key, words, label, other, value);
    }
}
