package luoshi.surface.examination.web;

import java.util.Objects;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.organisation.Organisation;
import luoshi.surface.examination.OrderBook;
import luoshi.surface.examination.Settlement.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 本单位议事规则: what the body has settled for itself. Whatever is filled in wrongly comes back with the reason beside it.
@Controller
class OrdersController {

    private final OrderBook book;
    private final Organisation organisation;

    OrdersController(OrderBook book, Organisation organisation) {
        this.book = book;
        this.organisation = organisation;
    }

    private OrdersPage page(Viewer viewer, String done) {
        viewer.must(Right.EXAMINE);
        return OrdersPage.of(book.of(viewer), organisation.partyGroup(viewer), done);
    }

    @GetMapping("/examination/orders")
    String orders(Viewer viewer, Model model) {
        model.addAttribute("page", page(viewer, ""));
        return "examination/orders";
    }

    /// One more empty line of the roll.
    @GetMapping("/examination/orders/seat")
    String seat(Model model) {
        model.addAttribute("seat", RollForm.Seat.EMPTY);
        return "examination/_seat";
    }

    @PostMapping("/examination/orders/voting")
    String voting(Viewer viewer, @RequestParam MultiValueMap<String, String> sent, Model model) {
        var form = VotingForm.sent(sent);
        if (!form.complaints().isEmpty()) return answer(page(viewer, "").with(form), model);
        var since = Objects.requireNonNull(form.day());
        book.settle(viewer, Part.VOTING, since, form.content(), form.reason());
        return answer(page(viewer, "已保存。" + since + " 起的会议照此审查。"), model);
    }

    @PostMapping("/examination/orders/roll")
    String roll(Viewer viewer, @RequestParam MultiValueMap<String, String> sent, Model model) {
        var form = RollForm.sent(sent);
        if (!form.complaints().isEmpty()) return answer(page(viewer, "").with(form), model);
        book.settle(viewer, Part.ROLL, null, form.content(), form.reason());
        return answer(page(viewer, "已保存。应到人数照会议当日在任的成员计算。"), model);
    }

    @PostMapping("/examination/orders/withdrawals")
    String withdrawal(
            Viewer viewer, @RequestParam int seq, @RequestParam(defaultValue = "") String reason, Model model) {
        if (reason.isBlank()) throw new Refusal("examination.reason", "撤回请写明理由。");
        book.withdraw(viewer, seq, reason.strip());
        return answer(page(viewer, "已撤回第 " + seq + " 条。"), model);
    }

    private static String answer(OrdersPage page, Model model) {
        model.addAttribute("page", page);
        return "examination/_orders";
    }
}
