package luoshi.kernel.front;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// 下载: a file as it is handed to a browser, under its Chinese name and with nothing in the name that a system refuses.
///
/// @param shown in the browser itself instead of being kept as a file
public record Download(String name, String type, boolean shown) {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Download {
        name = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
    }

    /// Of whatever kind, to be kept as it is.
    public static Download of(String name) {
        return new Download(name, "application/octet-stream", false);
    }

    /// @param title name of a spreadsheet without its ending
    public static Download sheet(String title) {
        return new Download(title + ".xlsx", SHEET, false);
    }

    /// Tells the browser what comes; what it is goes into the stream.
    public OutputStream into(HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }

    public void send(HttpServletResponse response, byte[] bytes) throws IOException {
        response.setContentLength(bytes.length);
        into(response).write(bytes);
    }
}
