package luoshi.kernel.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// 动态口令: a code of six figures that changes every thirty seconds (RFC 6238), as phones show it.
public final class Totp {

    public static final int SECONDS = 30;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    static byte[] secret() {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /// The code shown at a moment.
    public static String code(byte[] secret, Instant at) {
        return code(secret, step(at), 6);
    }

    static String code(byte[] secret, long step, int figures) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fff_ffff;
            return ("%0" + figures + "d").formatted(number % (int) Math.pow(10, figures));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /// The step a code belongs to: the present one or one beside it, for clocks that go wrong.
    static OptionalLong step(byte[] secret, String code, Instant at) {
        var typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.US_ASCII);
        var found = OptionalLong.empty();
        for (long step = step(at) - 1; step <= step(at) + 1; step++)
            if (MessageDigest.isEqual(code(secret, step, 6).getBytes(StandardCharsets.US_ASCII), typed))
                found = OptionalLong.of(step);
        return found;
    }

    /// The bytes in the letters that authenticators ask for (Base32).
    public static String letters(byte[] bytes) {
        var letters = new StringBuilder();
        int held = 0, bits = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xff;
            bits += 8;
            while (bits >= 5) {
                letters.append(ALPHABET.charAt(held >> bits - 5 & 31));
                bits -= 5;
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) letters.append(ALPHABET.charAt(held << 5 - bits & 31));
        return letters.toString();
    }

    /// What the QR code holds.
    static String address(byte[] secret, String login) {
        return "otpauth://totp/Luoshi:%s?secret=%s&issuer=Luoshi&period=%d&digits=6"
                .formatted(login.toLowerCase(Locale.ROOT), letters(secret), SECONDS);
    }
}
