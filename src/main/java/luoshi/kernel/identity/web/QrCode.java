package luoshi.kernel.identity.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/// 二维码: words as the path of an SVG picture.
///
/// @param path of dark squares, each one unit wide
/// @param size units of the whole picture, its quiet edge included
public record QrCode(String path, int size) {

    public static QrCode of(String words) {
        try {
            var squares =
                    new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            var path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++)
                for (int x = 0; x < squares.getWidth(); x++)
                    if (squares.get(x, y))
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            return new QrCode(path.toString(), squares.getWidth());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
