package luoshi.kernel.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Entry;
import luoshi.kernel.notice.Notices;
import luoshi.kernel.notice.Ways;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 通知: a person's own.
@Controller
class NoticesController {

    private static final int PAGE = 50;

    private final Notices notices;
    private final Ways ways;
    private final String site;

    NoticesController(Notices notices, Ways ways, @Value("${luoshi.site:}") String site) {
        this.notices = notices;
        this.ways = ways;
        this.site = site;
    }

    @GetMapping("/notices")
    String notices(Viewer viewer, @RequestParam(defaultValue = "9223372036854775807") long below, Model model) {
        return page(viewer, below, null, "", model);
    }

    @PostMapping("/notices/readings")
    String read(
            Viewer viewer,
            @RequestParam(defaultValue = "") List<Long> seq,
            @RequestParam(defaultValue = "0") long upTo) {
        business(viewer);
        notices.read(viewer, seq, upTo);
        return "redirect:/notices";
    }

    @PostMapping("/notices/mail")
    String mail(
            Viewer viewer, @RequestParam(defaultValue = "") String mail, HttpServletResponse response, Model model) {
        business(viewer);
        try {
            ways.mail(viewer, mail);
            return "redirect:/notices";
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(viewer, Long.MAX_VALUE, null, refusal.sentence(), model);
        }
    }

    @PostMapping("/notices/feeds")
    String feed(Viewer viewer, HttpServletRequest request, Model model) {
        business(viewer);
        var url = request.getRequestURL();
        var here = site.isBlank() ? url.substring(0, url.indexOf("/notices/feeds")) : site.replaceAll("/+$", "");
        var address = here + "/supervision/feeds/" + ways.renew(viewer) + ".ics";
        return page(viewer, Long.MAX_VALUE, address, "", model);
    }

    @PostMapping("/notices/feeds/endings")
    String end(Viewer viewer) {
        business(viewer);
        ways.end(viewer);
        return "redirect:/notices";
    }

    private String page(Viewer viewer, long below, @Nullable String secret, String said, Model model) {
        business(viewer);
        var found = notices.of(viewer, below, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? Long.valueOf(shown.getLast().seq()) : null;
        model.addAttribute("page", new NoticesPage(shown, notices.unread(viewer), next, ways.of(viewer), secret, said));
        return "notice/notices";
    }

    /// Administrators have to do with no case, and are told of none.
    private static void business(Viewer viewer) {
        if (!Entry.business().test(viewer)) throw new Refusal("notice.business", "三员不办业务，没有办件通知。");
    }
}
