package luoshi.kernel.evidence.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// 标记流: walks XML element by element. No document type declaration, no entities, nothing fetched, bounded depth.
///
/// ```
/// int home = xml.depth();
/// while (xml.nextChild(home)) switch (xml.name()) { … }
/// ```
/// A child that its reader leaves unread is passed over.
final class Xml {

    private static final int LONGEST_TOKEN = 20_000_000;

    /// The JDK counts every `&amp;` as an entity and would refuse a long honest text; real entities never get that far.
    private static final List<String> COUNTED_WITH_ENTITIES = List.of(
            "jdk.xml.entityExpansionLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    private final Reading reading;
    private final XMLStreamReader stream;
    private int depth;

    Xml(Reading reading, InputStream in) {
        this.reading = reading;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(
                "jdk.xml.maxElementDepth", Integer.toString(reading.limits().depth() + 1));
        for (var counted : COUNTED_WITH_ENTITIES) factory.setProperty(counted, "0");
        factory.setXMLResolver((_, _, _, _) -> {
            throw reading.bomb("要求读取文件以外的内容");
        });
        try {
            stream = factory.createXMLStreamReader(new TokenGuard(in));
        } catch (XMLStreamException e) {
            throw reading.broken("标记有错");
        }
    }

    int depth() {
        return depth;
    }

    String name() {
        return stream.getLocalName();
    }

    /// Goes to the next child of the element at depth `home`; false once that element has ended.
    boolean nextChild(int home) {
        while (next()) {
            int event = stream.getEventType();
            if (event == XMLStreamReader.START_ELEMENT && depth == home + 1) return true;
            if (event == XMLStreamReader.END_ELEMENT && depth < home) return false;
        }
        return false;
    }

    /// All characters inside the present element.
    String text() {
        int home = depth;
        var text = new StringBuilder();
        while (next()) {
            int event = stream.getEventType();
            if (event == XMLStreamReader.CHARACTERS
                    || event == XMLStreamReader.CDATA
                    || event == XMLStreamReader.SPACE) {
                if (text.length() + stream.getTextLength()
                        > 2L * reading.limits().chars())
                    throw reading.tooLarge("文字超过 " + reading.limits().chars() + " 字", "请拆成几份分别读取");
                text.append(stream.getTextCharacters(), stream.getTextStart(), stream.getTextLength());
            }
            if (event == XMLStreamReader.END_ELEMENT && depth < home) break;
        }
        return text.toString();
    }

    /// An attribute by its plain name, whatever its prefix.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < stream.getAttributeCount(); i++)
            if (stream.getAttributeLocalName(i).equals(name)) return stream.getAttributeValue(i);
        return null;
    }

    int number(String name, int otherwise) {
        return whole(attribute(name), otherwise);
    }

    static int whole(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Whether an on-off element such as `vanish` is on: it is unless it says otherwise.
    boolean isOn() {
        var value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private boolean next() {
        try {
            if (!stream.hasNext()) return false;
            int event = stream.next();
            reading.step(1);
            if (event == XMLStreamReader.DTD) throw reading.bomb("内含文档类型声明");
            if (event == XMLStreamReader.START_ELEMENT
                    && ++depth > reading.limits().depth())
                throw reading.bomb("结构嵌套超过 " + reading.limits().depth() + " 层");
            if (event == XMLStreamReader.END_ELEMENT) depth--;
            return true;
        } catch (XMLStreamException e) {
            if (String.valueOf(e.getMessage()).contains("JAXP0001")) throw reading.bomb("标记超出常规");
            throw reading.broken("标记有错");
        }
    }

    /// Refuses a single comment, instruction or stretch of text that is longer than any text we would take: the parser
    /// would hold it whole.
    private final class TokenGuard extends FilterInputStream {

        private int length;
        private int before;
        private int closing;

        TokenGuard(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            int got = super.read(target, offset, count);
            for (int i = offset; i < offset + got; i++) if (target[i] != 0) look(target[i]);
            return got;
        }

        private void look(int b) {
            if (++length > LONGEST_TOKEN) throw reading.bomb("有一段标记异常地长");
            if (closing != 0) {
                if (b == '>' && before == closing) {
                    closing = 0;
                    length = 0;
                }
            } else if (b == '<') length = 0;
            else if (before == '<' && b == '?') closing = '?';
            else if (before == '!' && length == 2) closing = b == '-' ? '-' : b == '[' ? ']' : 0;
            before = b;
        }
    }
}
