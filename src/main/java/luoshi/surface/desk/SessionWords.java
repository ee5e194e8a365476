package luoshi.surface.desk;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;

/// 会话内容: only words are kept in a session, as UTF-8; nothing is ever made of a row but a string.
final class SessionWords implements ConversionService {

    @Override
    public boolean canConvert(@Nullable Class<?> source, Class<?> target) {
        return true;
    }

    @Override
    public boolean canConvert(@Nullable TypeDescriptor source, TypeDescriptor target) {
        return true;
    }

    @Override
    public <T> @Nullable T convert(@Nullable Object source, Class<T> target) {
        return target.cast(
                switch (source) {
                    case null -> null;
                    case String words when target == byte[].class -> words.getBytes(StandardCharsets.UTF_8);
                    case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
                    default -> throw new IllegalArgumentException("no word: " + source.getClass());
                });
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, @Nullable TypeDescriptor from, TypeDescriptor target) {
        return convert(source, (Class<?>) target.getObjectType());
    }
}
