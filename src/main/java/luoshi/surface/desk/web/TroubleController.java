package luoshi.surface.desk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Problem;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Deed.Outcome;
import luoshi.kernel.journal.Journal;
import luoshi.surface.desk.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/// 出错页: a refusal is told in its own sentence; a fault is logged once, and the user is shown its number.
@Controller
@ControllerAdvice
class TroubleController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleController.class);

    private final SignIn signIn;
    private final Framing framing;
    private final Journal journal;

    TroubleController(SignIn signIn, Framing framing, Journal journal) {
        this.signIn = signIn;
        this.framing = framing;
        this.journal = journal;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        trace(request, new Deed("desk.request", "办理请求", address(request), Outcome.REFUSED, refusal.code()));
        return page(new Trouble(Problem.status(refusal), "未能办理", refusal.sentence(), null), request, response);
    }

    /// Two wrote the next row of the same list at once: the one that came second is told, and nothing of it is kept.
    @ExceptionHandler
    ModelAndView crossed(DuplicateKeyException e, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("two at once: {}", address(request));
        return refused(new Refusal("desk.crossed", "正好有人同时在登记，这一次没有记下。请刷新页面看过再办。", e), request, response);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response) {
        return page(new Trouble(413, "未能办理", "文件太大，超过了单次上传的上限，未导入。", null), request, response);
    }

    @RequestMapping("/error")
    ModelAndView failed(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        var message = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
        var trouble = switch (status) {
            case 404 -> new Trouble(404, "没有这个页面", "地址可能写错了，或者这份记录已不在您的单位名下。", null);
            case 403 -> new Trouble(403, "未予办理", message.isBlank() ? "不允许这样办理。" : message, null);
            case 400, 405, 406, 413, 415 -> new Trouble(status, "请求有误", "提交的内容不完整或格式不对，请返回重试。", null);
            default -> fault(request);
        };
        return page(trouble, request, response);
    }

    /// What was asked for, without what was filled in.
    private static String address(HttpServletRequest request) {
        return request.getMethod() + " " + untold(request.getRequestURI());
    }

    /// An address without the token of a one-time link.
    private static String untold(Object address) {
        return String.valueOf(address).replaceFirst("^/(link|first)/.*", "/$1/…");
    }

    /// The user is told what went wrong even where no trace of it can be kept.
    private void trace(HttpServletRequest request, Deed deed) {
        try {
            journal.noteApart(signIn.viewer(request), deed);
        } catch (RuntimeException e) {
            LOG.error("no trace of {} {}", deed.subject(), deed.detail(), e);
        }
    }

    private Trouble fault(HttpServletRequest request) {
        var trace = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("trace {} {}", trace, untold(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), cause);
        var asked = request.getMethod() + " " + untold(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        trace(request, new Deed("desk.request", "办理请求", asked, Outcome.FAILED, "编号 " + trace));
        return new Trouble(500, "系统出错", "程序出了差错，不是您的操作问题。请把下面的编号告诉管理员。", trace);
    }

    private ModelAndView page(Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(trouble.status());
        boolean part = request.getHeader("HX-Request") != null;
        Viewer viewer = signIn.viewer(request);
        return new ModelAndView(part ? "desk/_trouble" : "desk/trouble")
                .addObject("frame", framing.frame(viewer, request))
                .addObject("trouble", trouble);
    }
}
