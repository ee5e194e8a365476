package luoshi.kernel.journal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import luoshi.kernel.journal.Verification.Bend;
import luoshi.kernel.journal.Verification.Fault;
import org.jspecify.annotations.Nullable;

/// 一次核验: one reading of an exported journal, in the order in which it was written.
final class Check {

    private static final Set<String> KINDS = Set.of("head", "entry", "seal", "close");

    private final Tape tape;
    private final CipherModule ciphers;
    private final Set<String> trusted;
    private final Set<String> keys = new HashSet<>();
    private final List<Due> due = new ArrayList<>();
    private @Nullable Opening opening;
    private Hashes sum = Hashes.NONE;
    private String text = "";
    private long entries;
    private long seals;

    Check(Tape tape, CipherModule ciphers, Set<String> trusted) {
        this.tape = tape;
        this.ciphers = ciphers;
        this.trusted = trusted;
    }

    /// 应有的日封: where one day ends and another begins.
    private record Due(long seq, LocalDate day, Hashes hashes) {}

    /// The way out as soon as something is found.
    static final class Bent extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Bent(Fault fault) {
            super(fault.sentence(), null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    void run() throws IOException, Bent {
        var head = head();
        opening = head;
        entries(head);
        for (var next : due) seal(head, next);
        close(head);
    }

    @Nullable
    Opening opening() {
        return opening;
    }

    long entries() {
        return entries;
    }

    long seals() {
        return seals;
    }

    Set<String> keys() {
        return keys;
    }

    private Opening head() throws IOException, Bent {
        if (!next("head", 0)) {
            boolean elsewhere = tape.count("{\"kind\":\"head\"", "") > 0;
            throw bent(0, elsewhere ? Bend.REORDERED : Bend.CUT_BEGIN, "第一行不是文件头");
        }
        var head = same(Opening::of, o -> o.line(ciphers));
        if (head.from().isEmpty() && head.first() != 1)
            throw bent(1, Bend.CUT_BEGIN, "称从头导出，却从第 " + head.first() + " 条开始");
        if (head.first() == 1 && !head.before().equals(Hashes.NONE)) throw bent(1, Bend.CHANGED, "首条之前不应有条目");
        trust(head.key(), 0);
        return head;
    }

    private void entries(Opening head) throws IOException, Bent {
        var before = head.before();
        Entry last = null;
        for (long seq = head.first(); seq <= head.last(); seq++) {
            if (!next("entry", seq)) throw misplaced("entry", "\"seq\":" + seq + ",", seq);
            var entry = same(Line::entry, Line::of);
            if (!entry.own().equals(entry.sum(ciphers)))
                throw bent(entry.seq(), Bend.CHANGED, "第 " + entry.seq() + " 条的内容与所记杂凑值不符");
            if (entry.seq() != seq) throw misnumbered(entry.seq(), seq);
            if (!entry.bureau().equals(head.bureau())) throw bent(seq, Bend.INSERTED, "第 " + seq + " 条属于另一单位");
            if (!entry.before().equals(before))
                throw bent(seq, Bend.UNCHAINED, "第 " + seq + " 条接不上前一条：前一条被整条换过，或本条是换上的");
            if (last != null && !last.day().equals(entry.day())) due.add(new Due(last.seq(), last.day(), last.own()));
            before = entry.own();
            last = entry;
            entries++;
        }
        if (last != null && !last.day().equals(Entry.day(head.madeAt())))
            due.add(new Due(last.seq(), last.day(), last.own()));
    }

    private void seal(Opening head, Due next) throws IOException, Bent {
        var mark = "\"seq\":" + next.seq() + ",";
        if (!next("seal", next.seq())) throw misplaced("seal", mark, next.seq());
        var seal = same(Line::seal, Line::of);
        if (!signed(seal.key(), seal.signed(), seal.signature()))
            throw bent(seal.seq(), Bend.SIGNATURE, seal.day() + " 的日封改过，或签名不是所附公钥的");
        if (seal.seq() != next.seq()) throw misplaced("seal", mark, next.seq());
        if (!seal.bureau().equals(head.bureau())
                || !seal.day().equals(next.day())
                || !seal.hashes().equals(next.hashes()))
            throw bent(seal.seq(), Bend.SEAL, next.day() + " 的日封与当日末条（第 " + next.seq() + " 条）不符");
        trust(seal.key(), seal.seq());
        seals++;
    }

    private void close(Opening head) throws IOException, Bent {
        var total = sum;
        if (!next("close", 0)) throw misplaced("close", "", 0);
        var closing = same(Closing::of, Closing::line);
        if (closing.count() != entries)
            throw bent(0, Bend.CHANGED, "文件尾称有 " + closing.count() + " 条，实有 " + entries + " 条");
        if (!closing.sum().equals(total)) throw bent(0, Bend.CHANGED, "全文杂凑值与文件尾所记不符：前面有行被整行换过");
        if (!signed(head.key(), closing.signed(head.key()), closing.signature()))
            throw bent(0, Bend.SIGNATURE, "文件尾改过，或签名不是文件头所附公钥的");
        if (!tape.ended()) throw bent(0, Bend.CUT_END, "文件尾没有写完");
        if (tape.next() != null) throw bent(0, Bend.INSERTED, "文件尾之后还有内容");
    }

    /// Goes on to the next line; tells whether it is of this kind.
    private boolean next(String kind, long seq) throws IOException, Bent {
        var line = tape.next();
        if (line == null) {
            var lacking = opening != null && kind.equals("entry") ? "，缺第 " + seq + " 至 " + opening.last() + " 条" : "";
            throw bent(seq, Bend.CUT_END, "文件到此为止" + lacking);
        }
        text = line;
        sum = Closing.add(sum, text, ciphers);
        try {
            var found = Line.read(text).kind();
            if (KINDS.contains(found)) return found.equals(kind);
        } catch (IllegalArgumentException e) {
            // Told below, like a kind that does not exist.
        }
        throw bent(seq, Bend.CHANGED, "这一行不成格式");
    }

    /// What the line says, if it is written in the one way in which it can be.
    private <T> T same(Function<Line, T> reader, Function<T, String> writer) throws Bent {
        try {
            var read = reader.apply(Line.read(text));
            if (writer.apply(read).equals(text)) return read;
        } catch (RuntimeException e) {
            // Told below: it lacks a field, or one is not what it should be.
        }
        throw bent(0, Bend.CHANGED, "这一行与原样不同");
    }

    /// A line of another kind than is due: what is due comes later, or comes nowhere.
    private Bent misplaced(String kind, String mark, long seq) throws IOException {
        var what = switch (kind) {
            case "entry" -> "第 " + seq + " 条";
            case "seal" -> "第 " + seq + " 条之后的日封";
            default -> "文件尾";
        };
        if (tape.count("{\"kind\":\"" + kind + "\"", mark) == 0) return bent(seq, Bend.MISSING, "缺" + what);
        return bent(seq, twice() ? Bend.INSERTED : Bend.REORDERED, "此处应是" + what);
    }

    private Bent misnumbered(long found, long expected) throws IOException {
        if (twice()) return bent(found, Bend.INSERTED, "第 " + found + " 条重复出现，此处应是第 " + expected + " 条");
        if (tape.count("{\"kind\":\"entry\"", "\"seq\":" + expected + ",") > 0)
            return bent(found, Bend.REORDERED, "此处应是第 " + expected + " 条，却是第 " + found + " 条");
        return found > expected
                ? bent(
                        expected,
                        Bend.MISSING,
                        "缺第 " + expected + (found > expected + 1 ? " 至 " + (found - 1) : "") + " 条")
                : bent(found, Bend.INSERTED, "多出第 " + found + " 条");
    }

    private boolean twice() throws IOException {
        return tape.count(text, "") > 1;
    }

    private boolean signed(String key, byte[] content, String signature) {
        try {
            var open = Base64.getDecoder().decode(key);
            var made = Base64.getDecoder().decode(signature);
            boolean asWritten = Base64.getEncoder().encodeToString(made).equals(signature);
            if (!asWritten || !ciphers.verifies(open, content, made)) return false;
            keys.add(KeyText.id(key));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void trust(String key, long seq) throws Bent {
        if (!trusted.isEmpty() && !trusted.contains(key)) throw bent(seq, Bend.KEY, "签名用的不是所指定的公钥");
    }

    private Bent bent(long seq, Bend bend, String sentence) {
        return new Bent(new Fault(tape.number(), seq, bend, sentence));
    }
}
