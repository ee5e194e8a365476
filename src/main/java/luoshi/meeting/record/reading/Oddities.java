package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Finding;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.phrase.Prose;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.Item;

/// 异常与推断: what in the record a person should look at, and what it suggests without saying.
final class Oddities {

    private final Prose prose;
    private final Header header;
    private final List<Item> items;
    private final List<Finding> findings = new ArrayList<>();

    Oddities(Prose prose, Header header, List<Item> items) {
        this.prose = prose;
        this.header = header;
        this.items = items;
    }

    /// The chair, when nobody is named: who is listed first and speaks last in most points.
    List<Inference> inferred() {
        var inferred = new ArrayList<Inference>();
        if (header.host() != null || header.present().isEmpty()) return inferred;
        var first = header.present().getFirst().name().plain();
        var places = new ArrayList<Place>();
        places.add(header.present().getFirst().name().place());
        int spoken = 0, last = 0;
        for (var item : items) {
            if (item.statements().isEmpty()) continue;
            spoken++;
            var closing = item.statements().getLast().speaker();
            if (!closing.plain().equals(first)) continue;
            last++;
            places.add(closing.place());
        }
        if (spoken > 0 && 2 * last > spoken)
            inferred.add(new Inference("header.host", first, "记录未写主持人；此人出席名单排第一，且在" + last + "个议题中最后发言", places));
        return inferred;
    }

    /// Where each point begins, in a record that announces its topics and has no heading for any.
    static List<Inference> begun(List<Item> items) {
        var begun = new ArrayList<Inference>();
        for (var item : items)
            begun.add(new Inference(
                    "items." + item.n(),
                    item.title().plain(),
                    "正文没有议题标题；从何处起讨论这一议题，按所用词语推断",
                    List.of(item.title().place())));
        return begun;
    }

    List<Finding> findings(List<Place> unread) {
        doubledCharacters();
        brokenLines();
        for (var place : unread)
            findings.add(new Finding(
                    "UNREAD", null, Finding.Verdict.WARN, Finding.Severity.INFO, List.of(place), "这一段没有读出结构，请人工查看"));
        return findings;
    }

    /// 布置的的: the same particle twice.
    private void doubledCharacters() {
        for (int i = 1; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (c != prose.charAt(i - 1) || "的了和与及在由把将，、。".indexOf(c) < 0) continue;
            findings.add(new Finding(
                    "DOUBLED_CHARACTER",
                    null,
                    Finding.Verdict.WARN,
                    Finding.Severity.INFO,
                    List.of(prose.place(i - 1, i + 1)),
                    "“" + c + c + "”疑为重字，原文保留不改"));
        }
    }

    /// Where a page end or a copy cut a sentence and the reading joined it.
    private void brokenLines() {
        for (int i = 1; i < prose.length(); i++) {
            if (prose.charAt(i) == '\n' || prose.charAt(i - 1) == '\n') continue;
            var before = prose.place(i - 1, i);
            var after = prose.place(i, i + 1);
            if (after.start() - before.end() < 2 || !prose.brokenBefore(i)) continue;
            findings.add(new Finding(
                    "BROKEN_LINE",
                    null,
                    Finding.Verdict.WARN,
                    Finding.Severity.INFO,
                    List.of(new Place(before.start(), after.end())),
                    "句子被分页或换行切断，已按上下文接读，原文位置不变"));
        }
    }

    /// 未读: paragraphs that neither the head nor the agenda nor a point of it claims.
    static final class Unread {

        private Unread() {}

        static List<Place> of(Prose prose, List<Paragraph> paragraphs, Head head, Agenda agenda, List<Item> items) {
            var unread = new ArrayList<Place>();
            for (int i = 0; i < paragraphs.size(); i++) {
                var p = paragraphs.get(i);
                if (head.claims(i) || agenda.lists(i)) continue;
                var place = prose.place(p.from(), p.to());
                if (items.stream()
                        .anyMatch(item -> item.place().meets(place)
                                || item.title().place().meets(place))) continue;
                if (quoted(prose, head, place)) continue;
                unread.add(place);
            }
            return unread;
        }

        private static boolean quoted(Prose prose, Head head, Place place) {
            for (var kind : Field.Kind.values()) {
                var field = head.field(kind);
                if (field != null && place.meets(field.place())) return true;
            }
            var time = head.time();
            if (time != null && place.meets(time.words().place())) return true;
            for (var kind : List.of(Field.Kind.PRESENT, Field.Kind.NONVOTING, Field.Kind.ABSENT))
                for (var entry : head.names(kind)) if (place.meets(prose.place(entry.from(), entry.to()))) return true;
            return false;
        }
    }
}
