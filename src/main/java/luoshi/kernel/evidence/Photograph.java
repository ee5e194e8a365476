package luoshi.kernel.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/// 照片: what a picture file tells of itself, and what it looks like. What the file does not say stays empty.
///
/// @param takenAt by the camera's clock
/// @param likeness 64 bits of what it looks like; near for the same picture made smaller or stored anew
public record Photograph(
        String mediaType,
        @Nullable LocalDateTime takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        long likeness) {

    /// Bits in which two likenesses of one picture may differ.
    public static final int NEAR = 6;

    private static final long PIXELS = 120_000_000;
    private static final int SIDE = 400;
    private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    /// None where the bytes are no picture that can be looked at.
    public static Optional<Photograph> of(byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(in, true, false);
                var image = image(reader);
                if (image == null) return Optional.empty();
                var told = metadata(bytes);
                var gps = told.getFirstDirectoryOfType(GpsDirectory.class);
                var place = gps == null ? null : gps.getGeoLocation();
                boolean known = place != null && !place.isZero();
                return Optional.of(new Photograph(
                        "image/" + reader.getFormatName().toLowerCase(java.util.Locale.ROOT),
                        takenAt(told),
                        known ? place.getLatitude() : null,
                        known ? place.getLongitude() : null,
                        likeness(image)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // a broken picture breaks decoders in many ways
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage image(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 16 || height < 16 || (long) width * height > PIXELS) return null;
        var small = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / SIDE);
        small.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, small);
    }

    private static Metadata metadata(byte[] bytes) throws IOException {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
        } catch (ImageProcessingException e) {
            return new Metadata();
        }
    }

    private static @Nullable LocalDateTime takenAt(Metadata told) {
        var exif = told.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var text = exif == null ? null : exif.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        if (text == null) return null;
        try {
            return LocalDateTime.parse(text.strip(), EXIF);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Whether it grows lighter or darker from each of 9 by 8 fields to the next on its right.
    private static long likeness(BufferedImage image) {
        var light = new double[8][9];
        for (int row = 0; row < 8; row++)
            for (int column = 0; column < 9; column++)
                light[row][column] = light(
                        image,
                        column * image.getWidth() / 9,
                        (column + 1) * image.getWidth() / 9,
                        row * image.getHeight() / 8,
                        (row + 1) * image.getHeight() / 8);
        long bits = 0;
        for (int row = 0; row < 8; row++)
            for (int column = 0; column < 8; column++)
                bits = bits << 1 | (light[row][column] < light[row][column + 1] ? 1 : 0);
        return bits;
    }

    private static double light(BufferedImage image, int left, int right, int top, int bottom) {
        double sum = 0;
        for (int y = top; y < bottom; y++)
            for (int x = left; x < right; x++) {
                int rgb = image.getRGB(x, y);
                sum += 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
            }
        return sum / Math.max(1, (right - left) * (bottom - top));
    }
}
