package luoshi.kernel.journal;

import java.util.Base64;
import java.util.LinkedHashMap;

/// 文件尾: how many entries an exported journal holds and what all its lines come to, signed.
///
/// @param sum of all lines before: [#add] over each, beginning with [Hashes#NONE]
/// @param signature over bureau, count, sums and key, DER in Base64
record Closing(String bureau, long count, Hashes sum, String signature) {

    static Hashes add(Hashes sum, String line, CipherModule ciphers) {
        return Hashes.of(Canon.of("luoshi-line-1", sum.sha256(), sum.sm3(), line), ciphers);
    }

    static Closing made(Opening opening, long count, Hashes sum, CipherModule ciphers) {
        var bare = new Closing(opening.bureau(), count, sum, "");
        var signature = ciphers.sign(bare.signed(opening.key()));
        return new Closing(opening.bureau(), count, sum, Base64.getEncoder().encodeToString(signature));
    }

    byte[] signed(String key) {
        return Canon.of("luoshi-close-1", bureau, Long.toString(count), sum.sha256(), sum.sm3(), key);
    }

    String line() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", "close");
        fields.put("bureau", bureau);
        fields.put("count", count);
        fields.put("sha256", sum.sha256());
        fields.put("sm3", sum.sm3());
        fields.put("signature", signature);
        return Line.write(fields);
    }

    static Closing of(Line line) {
        return new Closing(line.text("bureau"), line.number("count"), line.hashes(""), line.text("signature"));
    }
}
