package luoshi.surface.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import luoshi.kernel.access.Colleagues;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Entry;
import luoshi.surface.desk.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// 加框: gives every page its frame.
@ControllerAdvice
class Framing {

    private final Colleagues colleagues;
    private final ObjectProvider<Entry> menu;

    Framing(Colleagues colleagues, ObjectProvider<Entry> menu) {
        this.colleagues = colleagues;
        this.menu = menu;
    }

    @ModelAttribute("frame")
    Frame frame(Viewer viewer, HttpServletRequest request) {
        return new Frame(viewer, request.getRequestURI(), () -> unit(viewer), token(request), () -> menu(viewer));
    }

    private String unit(Viewer viewer) {
        return viewer.roles().isEmpty()
                ? ""
                : colleagues
                        .find(viewer.bureau(), viewer.person(), Beijing.today())
                        .map(Colleagues.Colleague::unit)
                        .orElse("");
    }

    private List<Entry> menu(Viewer viewer) {
        return menu.stream()
                .filter(entry -> entry.open().test(viewer))
                .sorted(Comparator.comparingInt(Entry::order))
                .toList();
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
