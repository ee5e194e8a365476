package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 线索: the signs in a clause that somebody must do something.
final class Cues {

    private static final Wording CUE = Wording.of("由|请|责成|授权");

    /// 由人事组织: who does it, though nobody knows him.
    private static final Wording DOES =
            Wording.of("[\\p{IsHan}&&[^于此来被将的]]{2,8}(?:负责|牵头|组织|承担|办理|落实|主办|承办|出资|提供|负担|执行)(?!的|者|方)");

    private final Prose prose;
    private final Actors actors;

    Cues(Prose prose, Actors actors) {
        this.prose = prose;
        this.actors = actors;
    }

    /// 由甲牵头, 请甲, 责成甲: the clause says who must.
    boolean byActor(int from, int to) {
        for (int i = CUE.next(prose, from, to - 2); i < to - 2; i = CUE.next(prose, i + 1, to - 2)) {
            char c = prose.charAt(i);
            boolean cue = c == '由' && (i == from || prose.charAt(i - 1) != '拟')
                    || c == '请'
                            && "示假求教".indexOf(prose.charAt(i + 1)) < 0
                            && (i == from || "申邀提聘报".indexOf(prose.charAt(i - 1)) < 0)
                    || prose.text().startsWith("责成", i)
                    || prose.text().startsWith("授权", i);
            if (!cue) continue;
            int at = c == '责' || c == '授' ? i + 2 : i + 1;
            if (actors.namedAt(at, to) != null || !actors.list(at, to).isEmpty()) return true;
            if (c == '由' && DOES.begins(prose, at, to)) return true;
        }
        return false;
    }

    /// The first modal word that is not part of another word, -1 for none.
    int modal(int from, int to) {
        int modal = Words.MODAL.next(prose, from, to);
        if (modal == to) return -1;
        for (int other = Words.NOT_MODAL.next(prose, from, to); modal < to; ) {
            int not = other > modal ? 0 : Words.NOT_MODAL.at(prose, other, to);
            if (not > 0 && (other < modal || not >= Words.MODAL.at(prose, modal, to))) {
                int behind = other + not;
                other = Words.NOT_MODAL.next(prose, behind, to);
                if (modal < behind) modal = Words.MODAL.next(prose, behind, to);
            } else if (!counted(modal, to)
                    && !quoted(from, modal)
                    && (prose.charAt(modal) != '请' || modal == from || Words.MODAL.at(prose, modal, to) > 1))
                return modal;
            else modal = Words.MODAL.next(prose, modal + 1, to);
        }
        return -1;
    }

    /// 责令整改386家: what was done, so many times.
    private boolean counted(int modal, int to) {
        if (!prose.text().startsWith("责令", modal)) return false;
        for (int i = modal + 2; i < Math.min(to, modal + 8); i++) if (Fold.isDigit(prose.charAt(i))) return true;
        return false;
    }

    /// “管行业必须管安全”: a word of duty that is quoted lays none.
    private boolean quoted(int from, int at) {
        int open = at - 1;
        while (open >= from && "“”".indexOf(prose.charAt(open)) < 0) open--;
        return open >= from && prose.charAt(open) == '“';
    }

    /// Whether an act of two characters or more, or 把 and 将, stands somewhere in a stretch.
    boolean acts(int from, int to) {
        for (int i = from; i < to; i++) {
            int n = Words.VERB.at(prose, i, to);
            if (n > 1 && (i + n >= to || "的率度了".indexOf(prose.charAt(i + n)) < 0)) return true;
            if (prose.charAt(i) == '把' || prose.charAt(i) == '将' && n == 1) return true;
        }
        return false;
    }

    boolean startsWithVerb(int from, int to) {
        int at = from;
        while (at < to && "就再则也都还并即便".indexOf(prose.charAt(at)) >= 0) at++;
        if (prose.text().startsWith("同志亲自", at)) at += 4;
        else if (prose.text().startsWith("亲自", at)) at += 2;
        if (at < to && at > from && "跑去盯谈抓管讲办".indexOf(prose.charAt(at)) >= 0 && prose.charAt(at - 1) == '自')
            return true;
        int n = Words.VERB.at(prose, at, to);
        if (n == 0 || Words.NOT_MODAL.at(prose, at, to) > 0) return false;
        if (at + n < to && "的率度量性".indexOf(prose.charAt(at + n)) >= 0) return false;
        return n > 1 || "把将报交送停修查补改拆去".indexOf(prose.charAt(at)) >= 0;
    }
}
