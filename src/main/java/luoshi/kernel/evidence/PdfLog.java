package luoshi.kernel.evidence;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/// PDF 日志: PDFBox logs a line for every oddity it meets, as many as a file likes to have, and nobody reads them.
public final class PdfLog {

    private PdfLog() {}

    public static void close() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs)
            for (var library : List.of("org.apache.pdfbox", "org.apache.fontbox"))
                logs.getLogger(library).setLevel(Level.OFF);
    }
}
