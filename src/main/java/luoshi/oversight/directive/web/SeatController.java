package luoshi.oversight.directive.web;

import java.util.ArrayList;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.organisation.Organisation;
import luoshi.oversight.directive.Routing;
import luoshi.oversight.directive.Seats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 分办表与席位: where work goes that names nobody, and which unit each seat is here.
@Controller
class SeatController {

    private final Seats seats;
    private final Organisation organisation;

    SeatController(Seats seats, Organisation organisation) {
        this.seats = seats;
        this.organisation = organisation;
    }

    @GetMapping("/directives/seats")
    String seats(Viewer viewer, Model model) {
        viewer.must(Right.REGISTER);
        model.addAttribute("page", page(viewer));
        return "directive/seats";
    }

    @PostMapping("/directives/seats")
    String set(Viewer viewer, @RequestParam String seat, @RequestParam(defaultValue = "") String unit, Model model) {
        seats.set(viewer, seat, unit);
        model.addAttribute("page", page(viewer));
        return "directive/_seats";
    }

    private SeatPage page(Viewer viewer) {
        var roster = organisation.roster(viewer, Beijing.today());
        var given = seats.all(viewer);
        var rows = new ArrayList<SeatPage.Row>();
        for (var seat : Seats.of(Routing.shipped()))
            rows.add(new SeatPage.Row(
                    seat,
                    given.stream()
                            .filter(s -> s.seat().equals(seat))
                            .findFirst()
                            .orElse(null),
                    Seats.suggested(seat, roster)));
        return new SeatPage(viewer, rows, roster, Routing.shipped());
    }
}
