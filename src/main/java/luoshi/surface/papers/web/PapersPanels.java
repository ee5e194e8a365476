package luoshi.surface.papers.web;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Entry;
import luoshi.kernel.front.Panel;
import luoshi.kernel.front.Panel.Zone;
import luoshi.surface.papers.Draft;
import luoshi.surface.papers.Draft.Act;
import luoshi.surface.papers.Draft.State;
import luoshi.surface.papers.Drafts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 公文的门面: the menu entry, and on the home page what waits to be approved, issued or worded again.
@Configuration(proxyBeanMethods = false)
public class PapersPanels {

    private static final int ROWS = 8;

    /// 待办公文.
    public record Waiting(List<Draft> rows) {}

    @Bean
    Entry papersEntry() {
        return new Entry(34, "/papers", "公文", Entry.business());
    }

    @Bean
    Panel waitingPapers(Drafts drafts) {
        return Panel.of(
                "papers",
                Zone.WAITING,
                7,
                "公文：等我办的",
                "papers/_home_papers",
                viewer -> viewer.may(Right.SIGN) || viewer.may(Right.ISSUE) || viewer.may(Right.DRAFT),
                viewer -> {
                    var waiting = new Waiting(waiting(viewer, drafts));
                    return waiting.rows().isEmpty() ? null : waiting;
                });
    }

    private static List<Draft> waiting(Viewer viewer, Drafts drafts) {
        var rows = new ArrayList<Draft>();
        if (viewer.may(Right.SIGN))
            in(viewer, drafts, State.AWAITING).stream()
                    .filter(d -> !d.by(viewer))
                    .forEach(rows::add);
        if (viewer.may(Right.ISSUE)) rows.addAll(in(viewer, drafts, State.APPROVED));
        if (viewer.may(Right.DRAFT))
            in(viewer, drafts, State.DRAFTING).stream()
                    .filter(d -> d.by(viewer))
                    .sorted((a, b) -> Boolean.compare(b.last() == Act.RETURN, a.last() == Act.RETURN))
                    .forEach(rows::add);
        return rows.stream().limit(ROWS).toList();
    }

    private static List<Draft> in(Viewer viewer, Drafts drafts, State state) {
        return drafts.list(viewer, new Draft.Search(null, state, 0, "", ""), 0, ROWS);
    }
}
