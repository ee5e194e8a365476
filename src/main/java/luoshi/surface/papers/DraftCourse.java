package luoshi.surface.papers;

import java.util.EnumSet;
import java.util.Set;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.surface.papers.Draft.Act;
import luoshi.surface.papers.Draft.State;

/// 办文程序: what may be done to a paper where it stands, and by whom.
final class DraftCourse {

    private DraftCourse() {}

    static Right right(Act act) {
        return switch (act) {
            case DRAW, EDIT, SUBMIT, RECALL, ABANDON -> Right.DRAFT;
            case APPROVE, RETURN -> Right.SIGN;
            case ISSUE, VOID -> Right.ISSUE;
        };
    }

    private static Set<State> from(Act act) {
        return switch (act) {
            case DRAW -> EnumSet.noneOf(State.class);
            case EDIT, SUBMIT, ABANDON -> EnumSet.of(State.DRAFTING);
            case RECALL, RETURN -> EnumSet.of(State.AWAITING, State.APPROVED);
            case APPROVE -> EnumSet.of(State.AWAITING);
            case ISSUE -> EnumSet.of(State.APPROVED);
            case VOID -> EnumSet.of(State.ISSUED);
        };
    }

    /// What a viewer may do to a paper now.
    static Set<Act> open(Viewer viewer, Draft draft) {
        var open = EnumSet.noneOf(Act.class);
        for (var act : Act.values())
            if (viewer.may(right(act))
                    && from(act).contains(draft.state())
                    && !(act == Act.APPROVE && draft.by(viewer))) open.add(act);
        return open;
    }

    /// Refused where it may not be done now, by whomever.
    static void stands(Draft draft, Act act) {
        if (!from(act).contains(draft.state()))
            throw new Refusal("papers.state", "“" + draft.state().term() + "”的公文不能" + act.term() + "。");
    }

    static void check(Viewer viewer, Draft draft, Act act, String reason) {
        if (act == Act.ISSUE || act == Act.VOID || act == Act.EDIT || act == Act.DRAW)
            throw new IllegalArgumentException("has a door of its own: " + act);
        stands(draft, act);
        if (act == Act.APPROVE && draft.by(viewer))
            throw new Refusal("papers.own", "您拟过、改过或送签过这一稿，不能由您签批，请另一位有签批权限的同志签批。");
        boolean said = act == Act.RETURN || act == Act.ABANDON;
        if (said && reason.isBlank()) throw new Refusal("papers.reason", act.term() + "要写明原因。");
    }
}
