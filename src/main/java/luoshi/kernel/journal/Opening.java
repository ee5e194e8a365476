package luoshi.kernel.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import luoshi.kernel.calendar.Beijing;

/// 文件头: what an exported journal holds and where it enters the chain.
///
/// @param from first day that was asked for; empty where it goes back to the beginning
/// @param to last day that was asked for; empty where it goes on to the last entry
/// @param first number of the first entry; where there is none, one more than `last`
/// @param before hashes of the entry before the first
/// @param key whose signature closes the file (SubjectPublicKeyInfo in Base64)
record Opening(
        String bureau, String from, String to, long first, long last, Hashes before, Instant madeAt, String key) {

    static final String FORMAT = "luoshi-journal-1";

    String line(CipherModule ciphers) {
        var own = Hashes.of(
                Canon.of(
                        FORMAT,
                        bureau,
                        from,
                        to,
                        Long.toString(first),
                        Long.toString(last),
                        before.sha256(),
                        before.sm3(),
                        Entry.time(madeAt),
                        key),
                ciphers);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", "head");
        fields.put("format", FORMAT);
        fields.put("bureau", bureau);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("first", first);
        fields.put("last", last);
        fields.put("before_sha256", before.sha256());
        fields.put("before_sm3", before.sm3());
        fields.put("made_at", Entry.time(madeAt));
        fields.put("zone", Beijing.ZONE.getId());
        fields.put("key", key);
        fields.put("sha256", own.sha256());
        fields.put("sm3", own.sm3());
        return Line.write(fields);
    }

    static Opening of(Line line) {
        return new Opening(
                line.text("bureau"),
                line.text("from"),
                line.text("to"),
                line.number("first"),
                line.number("last"),
                line.hashes("before_"),
                Instant.parse(line.text("made_at")),
                line.text("key"));
    }
}
