package luoshi.surface.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Entry;
import luoshi.surface.desk.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// 加框: gives every page its frame.
@ControllerAdvice
class Framing {

    private final ObjectProvider<Entry> menu;

    Framing(ObjectProvider<Entry> menu) {
        this.menu = menu;
    }

    @ModelAttribute("frame")
    Frame frame(Viewer viewer, HttpServletRequest request) {
        return new Frame(
                viewer,
                request.getRequestURI(),
                menu.stream()
                        .filter(entry -> entry.open().test(viewer))
                        .sorted(Comparator.comparingInt(Entry::order))
                        .toList());
    }
}
