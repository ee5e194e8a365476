package luoshi.surface.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import luoshi.kernel.access.Viewer;
import luoshi.surface.desk.Frame;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// 加框: gives every page its frame.
@ControllerAdvice
class Framing {

    @ModelAttribute("frame")
    Frame frame(Viewer viewer, HttpServletRequest request) {
        return new Frame(viewer, request.getRequestURI());
    }
}
