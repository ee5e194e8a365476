package luoshi.surface.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import luoshi.kernel.access.Colleagues;
import luoshi.kernel.access.Viewer;
import luoshi.surface.desk.Frame;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// 加框: gives every page its frame.
@ControllerAdvice
class Framing {

    private final Colleagues colleagues;

    Framing(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @ModelAttribute("frame")
    Frame frame(Viewer viewer, HttpServletRequest request) {
        var unit = viewer.roles().isEmpty()
                ? ""
                : colleagues
                        .find(viewer.bureau(), viewer.person(), LocalDate.now())
                        .map(Colleagues.Colleague::unit)
                        .orElse("");
        return new Frame(viewer, request.getRequestURI(), unit, token(request));
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
