package luoshi.surface.dossier;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// JSON written as it goes: objects and lists as blocks. No data binding, so that a cold start stays cheap.
public final class Json implements AutoCloseable {

    private final JsonGenerator out;

    public Json(OutputStream stream) {
        var factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        out = factory.createGenerator(ObjectWriteContext.empty(), stream);
    }

    public void object(Runnable inside) {
        out.writeStartObject();
        inside.run();
        out.writeEndObject();
    }

    public void object(String name, Runnable inside) {
        out.writeName(name);
        object(inside);
    }

    public <T> void each(String name, List<T> things, Consumer<T> inside) {
        out.writeArrayPropertyStart(name);
        for (var thing : things) object(() -> inside.accept(thing));
        out.writeEndArray();
    }

    public void string(String name, @Nullable String value) {
        if (value == null) out.writeNullProperty(name);
        else out.writeStringProperty(name, value);
    }

    public void number(String name, @Nullable Integer value) {
        if (value == null) out.writeNullProperty(name);
        else out.writeNumberProperty(name, value);
    }

    /// Plain digits, never an exponent.
    public void number(String name, @Nullable BigDecimal value) {
        if (value == null) {
            out.writeNullProperty(name);
            return;
        }
        out.writeName(name);
        out.writeNumber(value.toPlainString());
    }

    public void truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    public void places(int start, int end) {
        out.writeNumberProperty("start", start);
        out.writeNumberProperty("end", end);
    }

    @Override
    public void close() {
        out.writeRaw('\n');
        out.close();
    }
}
