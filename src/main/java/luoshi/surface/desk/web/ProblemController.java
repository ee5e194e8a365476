package luoshi.surface.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Problem;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// 告拒: what other systems asked for and were refused is told in JSON, and no page.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class ProblemController {

    private final Journal journal;

    ProblemController(Journal journal) {
        this.journal = journal;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal, Viewer viewer, HttpServletRequest request) {
        var address = request.getRequestURI();
        journal.noteApart(
                viewer,
                new Deed(
                        "desk.request",
                        "办理请求",
                        request.getMethod() + " " + address,
                        Deed.Outcome.REFUSED,
                        refusal.code()));
        var problem = Problem.of(refusal, address);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
