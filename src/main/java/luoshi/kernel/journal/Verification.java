package luoshi.kernel.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// 核验留痕: reads an exported journal from top to bottom, recomputes everything, and stops at the first place that is
/// bent. Needs no database.
public final class Verification {

    private final CipherModule ciphers;
    private final Set<String> trusted;

    /// @param trusted public keys that were had from elsewhere, in Base64; empty where the one in the file must do
    public Verification(CipherModule ciphers, Set<String> trusted) {
        this.ciphers = ciphers;
        this.trusted = Set.copyOf(trusted);
    }

    /// 弯折: what is wrong with a place.
    public enum Bend {
        CHANGED("改过"),
        MISSING("缺少"),
        INSERTED("多出"),
        REORDERED("次序颠倒"),
        CUT_BEGIN("开头被截"),
        CUT_END("末尾被截"),
        UNCHAINED("接不上"),
        SEAL("日封不符"),
        SIGNATURE("签名不符"),
        KEY("公钥不符");

        private final String term;

        Bend(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    /// 第一处弯折.
    ///
    /// @param line from 1
    /// @param seq number of the entry concerned; 0 where it is none
    public record Fault(long line, long seq, Bend bend, String sentence) {}

    /// What was found out up to the end, or up to the first fault.
    ///
    /// @param keys short names of the keys whose signatures were checked
    /// @param before where a section enters the chain; null where the file begins with the first entry
    public record Report(
            String bureau,
            String from,
            String to,
            long first,
            long last,
            long entries,
            long seals,
            Set<String> keys,
            @Nullable Hashes before,
            @Nullable Fault fault) {}

    public Report of(Path file) throws IOException {
        return of(Tape.open(file));
    }

    Report of(Tape opened) throws IOException {
        try (var tape = opened) {
            var check = new Check(tape, ciphers, trusted);
            Fault fault = null;
            try {
                check.run();
            } catch (Check.Bent bent) {
                fault = bent.fault();
            }
            var opening = check.opening();
            if (opening == null) return new Report("", "", "", 0, 0, 0, 0, Set.of(), null, fault);
            return new Report(
                    opening.bureau(),
                    opening.from(),
                    opening.to(),
                    opening.first(),
                    opening.last(),
                    check.entries(),
                    check.seals(),
                    new TreeSet<>(check.keys()),
                    opening.first() > 1 ? opening.before() : null,
                    fault);
        }
    }
}
