package luoshi.oversight.supervision.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Case.Phase;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Doing;
import luoshi.oversight.supervision.Outlook;
import luoshi.oversight.supervision.Outlooks;
import org.springframework.stereotype.Component;

/// 我的工作: what waits for a person, by what that person can do about it.
@Component
public class MyWork {

    private static final int ROWS = 8;
    private static final int LOOKED_AT = 400;
    private static final Duration ASKED = Duration.ofDays(120);

    private final Cases cases;
    private final Acts acts;
    private final Outlooks outlooks;

    MyWork(Cases cases, Acts acts, Outlooks outlooks) {
        this.cases = cases;
        this.acts = acts;
        this.outlooks = outlooks;
    }

    /// 一类.
    ///
    /// @param id names it in the page
    /// @param hint what to do about it
    /// @param more address of all of them in the ledger; empty where there is none
    public record Pile(String id, String term, String hint, List<Case> rows, long all, String more) {}

    /// What waits, piles without anything left out, and what is known besides.
    public record Waiting(List<Pile> piles, Outlook outlook) {

        public long all() {
            return piles.stream().mapToLong(Pile::all).sum();
        }
    }

    public Waiting of(Viewer viewer) {
        var outlook = outlooks.of(viewer);
        var piles = new ArrayList<Pile>();
        if (!outlook.own().isEmpty()) owner(viewer, outlook, piles);
        if (viewer.may(Right.SUPERVISE)) office(viewer, piles);
        else if (!outlook.own().isEmpty()) hander(viewer, outlook, piles);
        if (viewer.may(Right.SIGN_OFF))
            piles.add(pile(
                    viewer,
                    "sign-off",
                    "待我办结",
                    "核验已经通过，请审定办结或退回。",
                    phase(Phase.VERIFIED, true),
                    "phase=VERIFIED&whole=yes"));
        asked(viewer, piles);
        return new Waiting(piles.stream().filter(p -> p.all() > 0).toList(), outlook);
    }

    private void owner(Viewer viewer, Outlook outlook, List<Pile> piles) {
        var units = outlook.above(outlook.own());
        var mine = CaseSearch.ALL.units(units);
        var link = "&unit=" + outlook.own();
        var yesterday = outlook.today().minusDays(1);
        piles.add(pile(
                viewer,
                "late",
                "已经逾期",
                "请尽快办理并反馈；逾期后不能再申请延期。",
                mine.open(true).due(null, yesterday, true),
                "state=open&to=" + yesterday + link));
        piles.add(pile(viewer, "receive", "待签收", "请签收，或写明理由不予签收。", mine.in(Phase.WAITING), "phase=WAITING" + link));
        piles.add(pile(
                viewer,
                "undated",
                "没有期限",
                "原文没有写期限的，由承办单位负责人定。",
                mine.open(true).due(null, null, false),
                "light=GREY" + link));
        piles.add(pile(viewer, "report", "办理中，待反馈", "按进度反馈，办完后报请办结。", mine.in(Phase.WORKING), "phase=WORKING" + link));
        piles.add(pile(
                viewer,
                "named",
                "明确由我负责",
                "",
                CaseSearch.ALL.on(viewer.person()).open(true),
                "state=open&person=" + viewer.person()));
    }

    private void office(Viewer viewer, List<Pile> piles) {
        piles.add(pile(
                viewer,
                "verify",
                "待核验",
                "承办单位已报请办结，请核验或退回。",
                phase(Phase.SUBMITTED, true),
                "phase=SUBMITTED&whole=yes"));
        piles.add(pile(
                viewer, "refused", "不予签收，待处理", "请转办或说明理由维持。", phase(Phase.REFUSED, true), "phase=REFUSED&whole=yes"));
    }

    private void hander(Viewer viewer, Outlook outlook, List<Pile> piles) {
        var mine = CaseSearch.ALL.from(outlook.own());
        var link = "&handedBy=" + outlook.own();
        var yesterday = outlook.today().minusDays(1);
        piles.add(pile(viewer, "verify", "我单位交办，待核验", "请核验或退回。", mine.in(Phase.SUBMITTED), "phase=SUBMITTED" + link));
        piles.add(pile(viewer, "close", "我单位交办，待办结", "核验已经通过，请办结。", mine.in(Phase.VERIFIED), "phase=VERIFIED" + link));
        piles.add(
                pile(viewer, "refused", "我单位交办，对方不予签收", "请转办或说明理由维持。", mine.in(Phase.REFUSED), "phase=REFUSED" + link));
        piles.add(pile(
                viewer,
                "late-below",
                "我单位交办，已逾期",
                "请催办。",
                mine.open(true).due(null, yesterday, true),
                "state=open&to=" + yesterday + link));
    }

    /// Requests and objections that this person may answer.
    private void asked(Viewer viewer, List<Pile> piles) {
        var numbers = new java.util.LinkedHashSet<String>();
        for (var act : acts.lately(viewer, Instant.now().minus(ASKED), LOOKED_AT))
            if (act.doing() instanceof Doing.ExtensionRequest || act.doing() instanceof Doing.Objection)
                numbers.add(act.number());
        var extensions = new ArrayList<Case>();
        var objections = new ArrayList<Case>();
        for (var number : numbers) {
            var subject = cases.find(viewer, number).orElse(null);
            if (subject == null || extensions.size() + objections.size() >= 2 * ROWS) continue;
            Set<Doing.Kind> open = acts.open(viewer, subject);
            if (open.contains(Doing.Kind.EXTENSION)) extensions.add(subject);
            if (open.contains(Doing.Kind.RULING)) objections.add(subject);
        }
        piles.add(new Pile("extension", "延期申请待批", "请同意或不同意。", extensions, extensions.size(), ""));
        piles.add(new Pile("objection", "异议待处理", "作出原结论的人应当回避。", objections, objections.size(), ""));
    }

    private Pile pile(Viewer viewer, String id, String term, String hint, CaseSearch search, String query) {
        var rows = cases.list(viewer, search, CaseSearch.Last.START, ROWS + 1);
        boolean more = rows.size() > ROWS;
        return new Pile(
                id,
                term,
                hint,
                more ? rows.subList(0, ROWS) : rows,
                more ? cases.count(viewer, search) : rows.size(),
                "/supervision?" + query);
    }

    private static CaseSearch phase(Phase phase, boolean whole) {
        return CaseSearch.ALL.in(phase).whole(whole);
    }
}
