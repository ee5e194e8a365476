package luoshi.kernel.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;

/// 日封: the chain as it stood after the last entry of a day, signed by the installation.
///
/// @param key public half of the key (SubjectPublicKeyInfo in Base64)
/// @param signature over all the other fields, DER in Base64
public record Seal(
        String bureau, LocalDate day, long seq, Hashes hashes, Instant madeAt, String key, String signature) {

    static Seal made(String bureau, LocalDate day, long seq, Hashes hashes, Instant at, CipherModule ciphers) {
        var bare = new Seal(bureau, day, seq, hashes, at, Base64.getEncoder().encodeToString(ciphers.publicKey()), "");
        return new Seal(
                bureau,
                day,
                seq,
                hashes,
                at,
                bare.key(),
                Base64.getEncoder().encodeToString(ciphers.sign(bare.signed())));
    }

    /// What the signature covers.
    byte[] signed() {
        return Canon.of(
                "luoshi-seal-1",
                bureau,
                day.toString(),
                Long.toString(seq),
                hashes.sha256(),
                hashes.sm3(),
                Entry.time(madeAt),
                key);
    }
}
