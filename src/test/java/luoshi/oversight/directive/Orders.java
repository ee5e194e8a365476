package luoshi.oversight.directive;

import java.util.List;
import luoshi.kernel.casework.Bureau;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Deadline;
import org.jspecify.annotations.Nullable;

/// Made-up records and what they lay down.
final class Orders {

    private Orders() {}

    static void record(Bureau bureau, String id, boolean confirmed) {
        var rows = TestDatabase.rows();
        var hash = (id + "a".repeat(64)).substring(0, 64);
        rows.sql("""
                        insert into evidence.original (bureau, sha256, name, media_type, bytes, text, pages, parts, kept_by, seals)
                        values (?, ?, 'x', 'text/plain', '', '', '[]', '[]', 'suhe', '{}')""").params(bureau.code, hash).update();
        rows.sql("""
                        insert into record.record (bureau, id, original, file, kind, name, held_on, present, items, statements,
                            directives, inferred, unsettled, unread, reader, filed_by, confirmed_by, confirmed_at)
                        values (?, ?, ?, 'a.txt', 'RECORD', '第三次党组会', '2026-11-05', 0, 0, 0, 0, 0, 0, 0, '1', '苏禾',
                            ?, case when ? then now() end)""")
                .params(bureau.code, id, hash, confirmed ? "戚云舟" : null, confirmed)
                .update();
    }

    static Directive order(int start, String words, @Nullable String unit, @Nullable Deadline limit) {
        var owners = unit == null
                ? List.<Owner>of()
                : List.of(new Owner(at(start, words.substring(0, 3)), Owner.Role.LEAD, false, List.of(unit)));
        return new Directive("1", at(start, words), Force.ORDER, said(), owners, limit, List.of(), false);
    }

    static Deadline date(String words, String value) {
        return limit(words, value, Deadline.Kind.DATE);
    }

    static Deadline limit(String words, String value, Deadline.Kind kind) {
        return new Deadline(at(0, words), value, Deadline.Strength.FIRM, kind);
    }

    static Quotation said() {
        return at(0, "江映川");
    }

    static Quotation at(int start, String text) {
        return new Quotation(text, start, start + text.length());
    }
}
