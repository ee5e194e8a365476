package luoshi.kernel.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// 规范字节: what is hashed and signed. Every field is written as the number of its UTF-8 bytes in decimal, a colon,
/// these bytes, a comma (a netstring); the fields follow one another in a fixed order, the first says what kind of
/// thing it is. No two lists of fields have the same bytes.
final class Canon {

    private Canon() {}

    static byte[] of(String... fields) {
        var bytes = new ByteArrayOutputStream();
        for (var field : fields) {
            var content = field.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((content.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(content);
            bytes.write(',');
        }
        return bytes.toByteArray();
    }
}
