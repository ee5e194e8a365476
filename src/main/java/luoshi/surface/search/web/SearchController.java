package luoshi.surface.search.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.phrase.Sought;
import luoshi.surface.search.Search;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 检索: the page of what was found, and its parts further on.
@Controller
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    String search(Viewer viewer, @RequestParam(defaultValue = "") String words, Model model) {
        var sought = Sought.of(words);
        var first = Sought.Last.NONE;
        model.addAttribute(
                "page",
                new SearchPage(
                        words.strip(),
                        sought,
                        search.records(viewer, sought, first),
                        search.items(viewer, sought, first),
                        search.directives(viewer, sought, first)));
        return "search/search";
    }

    @GetMapping("/search/records")
    String records(Viewer viewer, @RequestParam String words, @RequestParam String after, Model model) {
        var sought = asked(words, model);
        model.addAttribute("part", search.records(viewer, sought, last(after)));
        return "search/_records";
    }

    @GetMapping("/search/items")
    String items(Viewer viewer, @RequestParam String words, @RequestParam String after, Model model) {
        var sought = asked(words, model);
        model.addAttribute("part", search.items(viewer, sought, last(after)));
        return "search/_items";
    }

    @GetMapping("/search/directives")
    String directives(Viewer viewer, @RequestParam String words, @RequestParam String after, Model model) {
        var sought = asked(words, model);
        model.addAttribute("part", search.directives(viewer, sought, last(after)));
        return "search/_directives";
    }

    private static Sought asked(String words, Model model) {
        var sought = Sought.of(words);
        model.addAttribute("words", words);
        model.addAttribute("sought", sought);
        return sought;
    }

    private static Sought.Last last(String after) {
        var parts = after.split("\\.");
        try {
            return new Sought.Last(LocalDate.parse(parts[0]), parts[1], Integer.parseInt(parts[2]));
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Sought.Last.NONE;
        }
    }
}
