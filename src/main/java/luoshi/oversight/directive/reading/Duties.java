package luoshi.oversight.directive.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.Force;
import org.jspecify.annotations.Nullable;

/// 辨交办: where in a sentence one duty ends and the next begins, and with what force it is said.
final class Duties {

    private static final int LONG = 45;
    private static final int BARE_LIMIT = 6;
    private static final int HEADLINE = 12;
    private static final int SHORT_DUTY = 12;
    /// From so many characters on a clause behind 由 is work of its own.
    private static final int WORK = 18;
    private static final int WHOLE = 12;
    private static final int SHORT = 9;
    private static final Wording RATE = Wording.of("[率数量额值]要?[^，。；]{0,6}(?:达到?|为|不|超过|[高低]于)");
    private static final int LONG_ENOUGH = 10;
    private static final int HEADING = 18;
    /// 排末位的由我约谈: what befalls whom the duty before left out.
    private static final Wording WHICH = Wording.of("[^，。；]{2,12}的[由请]");
    /// 一是甲，二是乙 in one sentence.
    private static final Wording COUNTED = Wording.of("[二三四五六七八九]是");
    /// ……，商甲局对条款再作修改: whom who was named turns to.
    private static final Wording WITH = Wording.of("(?:商|会同|会商|联合|协同|配合)[\\p{IsHan}]{2,}");
    /// 由财务股建立台账: work of its own, and not what becomes of the work before.
    private static final Wording CREATES = Wording.of("由[^，。；]{2,12}?(?:建立|起草|制定|拟定|编制|组织|开展|另行|约谈|出具|调剂|补助|采购|安装|通知)");
    /// ……，此项由甲负责: who does what was said.
    private static final Wording SAME = Wording.of("(?:此项|此事|该项|这项|以上|这件事|这个事)(?:工作|任务)?[由请]");
    private static final Wording FORBIDS = Wording.of("严禁|禁止|不得|不准|不许|坚决不|一律不");
    private static final Wording PURPOSE = Wording.of("(?:切实|坚决|以)?(?:确保|保证|避免|防止|杜绝)(?!(?:在)?[^，。；]{0,12}[前底内])");
    /// 按程序提请审议: what becomes of what was approved.
    private static final Wording SUBMITS =
            Wording.of("(?:并|再|先)?(?:按照?[^，。；]{2,10})?(?:提交|提请|报请?|报送)[^，。；]{2,16}(?:审议|审定|审批|批准|备案|票决|审核|研究|决定)$");
    private static final Wording DECIDED = Wording.of("按[^，。；]{0,16}\\d[^，。；]{0,16}执行$|^暂不|不(?:予)?(?:列入|纳入)");
    private static final Wording APPROVED = Wording.of("(?:原则)?同意");
    /// How many clauses back a duty is looked through for what it holds.
    private static final int FARTHEST = 40;

    /// The sentence at hand begins with an approval.
    private boolean approved;

    private final Prose prose;
    private final Actors actors;
    private final Weighing weighing;
    private final Telling telling;
    private final Leaning leaning;
    private final Edges edges;

    Duties(Prose prose, Actors actors, Cues cues, Telling telling, Leaning leaning, @Nullable LocalDate meeting) {
        this.prose = prose;
        this.actors = actors;
        this.weighing = new Weighing(prose, actors, cues, meeting);
        this.telling = telling;
        this.leaning = leaning;
        this.edges = new Edges(prose);
    }

    /// A duty's stretch.
    ///
    /// @param vague too general to be checked
    /// @param continues it goes on with the subject of the duty before it in the sentence
    /// @param inferred no rule sees it, experience alone speaks for it
    record Duty(int from, int to, Force force, boolean vague, boolean continues, boolean inferred) {}

    /// @param ordering duties were announced or laid just before
    /// @param listed the line is one of measures or points agreed
    /// @param previous the sentence before it in its line
    List<Duty> in(
            Scope scope,
            Sentences.Sentence sentence,
            boolean ordering,
            boolean listed,
            Sentences.@Nullable Sentence previous) {
        if (telling.isNoDuty(sentence)) return List.of();
        var clauses = new ArrayList<Clause>();
        int begin = Leads.skip(prose, sentence.from(), sentence.to());
        approved = APPROVED.matcher(prose)
                .region(sentence.from(), Math.min(sentence.to(), sentence.from() + 24))
                .find();
        boolean concluded = Leads.conclude(prose, sentence.from(), begin);
        boolean binds = ordering
                || Leads.agree(prose, sentence.from(), sentence.to())
                || approved && Weighing.settles(prose, sentence.from(), sentence.to());
        boolean remarked = begin > sentence.from() && telling.remarks(sentence.from(), begin);
        for (var c : Sentences.clauses(prose, begin, sentence.to())) {
            var before = clauses.isEmpty() ? null : clauses.getLast();
            var stands = new Weighing.Before(
                    binds || before != null && before.obliges(),
                    before != null && before.topic(),
                    before != null && addresses(before),
                    concluded,
                    remarked,
                    listed);
            clauses.add(weighing.weigh(scope, c[0], c[1], stands));
        }
        var leanings = leaning.of(prose, scope.voice(), sentence, previous, clauses);
        var duties = telling.mayOblige(scope, sentence) ? pieces(scope, clauses) : new ArrayList<Duty>();
        if (!listed)
            duties.removeIf(d -> !edges.isPlain(scope, clauses, d) && Leaning.against(clauses, leanings, d.from, d.to));
        if (!duties.isEmpty()) return duties;
        for (var urge : Leaning.urges(clauses, leanings)) close(scope, clauses, urge[0], urge[1], duties);
        duties.replaceAll(d -> new Duty(d.from, d.to, d.force, d.vague, d.continues, true));
        return duties;
    }

    /// A sentence that is a duty by the tag behind it, whatever its words.
    List<Duty> whole(Scope scope, Sentences.Sentence sentence) {
        var force = force(scope, sentence.from(), sentence.to());
        boolean binds = force == Force.ORDER;
        int from = Leads.skip(prose, sentence.from(), sentence.to());
        return binds ? List.of(new Duty(from, sentence.to(), force, false, false, false)) : List.of();
    }

    private boolean addresses(Clause c) {
        return !actors.list(actors.skipLead(c.from(), c.to()), c.to()).isEmpty();
    }

    private ArrayList<Duty> pieces(Scope scope, List<Clause> clauses) {
        var duties = new ArrayList<Duty>();
        int start = -1, lastOblige = -1;
        for (int i = 0; i < clauses.size(); i++) {
            var c = clauses.get(i);
            if (lastOblige >= 0 && c.obliges() && splits(clauses, start, lastOblige, i)) {
                int begin = withTopic(clauses, lastOblige, i);
                close(scope, clauses, start, begin - 1, duties);
                start = begin;
                lastOblige = i;
                continue;
            }
            if (!c.obliges()) {
                if (start < 0) start = i;
                continue;
            }
            if (start < 0) start = i;
            lastOblige = i;
        }
        if (lastOblige >= 0) close(scope, clauses, start, clauses.size() - 1, duties);
        return duties;
    }

    /// Whether a clause that obliges begins a duty of its own: another actor than the duty's so far, another limit than
    /// the one it has, another subject matter behind one that is bound.
    private boolean splits(List<Clause> clauses, int start, int last, int i) {
        var c = clauses.get(i);
        boolean dated = false, owned = false, bound = false, onlyRoles = true;
        for (int k = Math.max(start, i - FARTHEST); k < i; k++) {
            var before = clauses.get(k);
            if (!before.obliges()) continue;
            dated |= before.dated();
            owned |= before.subject();
            bound |= before.modal();
            onlyRoles &= before.role();
        }
        if (isObjectOfItsOwn(c) && isObjectOfItsOwn(clauses.get(last))) return true;
        if ((c.subject() || c.modal() || c.dated()) && COUNTED.begins(prose, c.from(), c.to())) return true;
        if (SAME.begins(prose, c.from(), c.to())) return false;
        if (isPurpose(c) || WITH.begins(prose, c.from(), c.to())) return false;
        if (!owned
                && approved
                && c.from() - clauses.get(start).from() >= LONG_ENOUGH
                && (c.subject() && !c.passive() && begins(c)
                        || SUBMITS.matcher(prose).region(c.from(), c.to()).matches())) return true;
        if (!owned && dated && c.strong() && !c.role() && !c.passive() && c.subject()) return true;
        if (!owned
                && dated
                && c.subject()
                && c.weight() > Clause.ENOUGH
                && !c.role()
                && !c.passive()
                && c.length() >= LONG_ENOUGH
                && begins(c)) return true;
        if (onlyRoles) return false;
        if (c.dated() && dated && c.brief()) return true;
        if (c.subject() && c.strong() && owned && clauses.get(i - 1).topic()) return true;
        if (isHeadline(clauses, start, i)) return false;
        if (c.brief() && clauses.get(last).brief() && !c.role() && !c.passive() && begins(c)) return true;
        if (c.reminds() || c.brief() || c.dated() && !c.subject() && c.length() <= BARE_LIMIT) return false;
        if (continues(c) && !c.role() && decided(clauses.get(last))) return true;
        if (continues(c) && c.length() < WORK && last == i - 1 && !continues(clauses.get(last))) return false;
        if (c.subject() && !c.role() && owned)
            return c.strong()
                    || c.weight() > Clause.ENOUGH
                    || c.length() >= LONG_ENOUGH
                            && begins(c)
                            && !clauses.get(last).brief();
        if (c.role() && owned) return c.subject() && !clauses.get(last).role();
        if (c.strong() && prose.charAt(c.from()) == '请') return true;
        if (c.strong() && (c.passive() ? dated && c.length() >= WHOLE : dated || bound)) return true;
        if (c.fresh() && (bound || owned || dated) && (c.dated() || c.subject() || isMatter(clauses, i))) return true;
        if (c.leads() && forbids(c)) return c.length() >= WHOLE;
        if (c.leads() && c.from() - clauses.get(start).from() >= LONG && (dated || !startsDated(c))) return true;
        return dated && c.dated();
    }

    /// 3月10日之前要有个结果: the limit of what was said before.
    private boolean startsDated(Clause c) {
        return c.dated() && Fold.isDigit(prose.charAt(c.from()));
    }

    /// Whether the first words of a clause say who.
    private boolean begins(Clause c) {
        int words = actors.skipLead(c.from(), c.to());
        var subject = actors.subject(words, c.to());
        return subject != null && subject.actors().getFirst()[0] == words;
    }

    /// 新开项目要抓紧启动，……; not the last words on the matter before: 不成熟的不要报, 参加率要达到100%.
    private boolean isMatter(List<Clause> clauses, int i) {
        var c = clauses.get(i);
        return (i < clauses.size() - 1 || c.length() > SHORT) && !RATE.isIn(prose, c.from(), c.to());
    }

    /// 廉政谈话由甲负责, 函由乙起草: who does a thing, the thing named first.
    private boolean isObjectOfItsOwn(Clause c) {
        return c.passive()
                && (c.role() || c.length() <= SHORT_DUTY)
                && "由请".indexOf(prose.charAt(c.from())) < 0
                && !WHICH.begins(prose, c.from(), c.to())
                && !c.dated();
    }

    /// 三要完善预案，甲要……: a headline and what it comes to.
    private boolean isHeadline(List<Clause> clauses, int start, int i) {
        var c = clauses.get(start);
        return start == i - 1 && c.leads() && !c.subject() && !c.dated() && !forbids(c) && c.length() <= HEADING;
    }

    /// ……，由甲审核后报乙: what becomes of the work before.
    private boolean continues(Clause c) {
        return c.passive() && !c.dated() && prose.charAt(c.from()) == '由' && !CREATES.begins(prose, c.from(), c.to());
    }

    /// 确保不出现大面积聚集: what the duty before is for.
    private boolean isPurpose(Clause c) {
        return !c.dated()
                && !c.subject()
                && PURPOSE.matcher(prose).region(c.from(), c.to()).lookingAt();
    }

    /// 按每亩3.8万元执行, 暂不列入: settled by itself, whoever does what follows.
    private boolean decided(Clause c) {
        return DECIDED.matcher(prose).region(c.from(), c.to()).find();
    }

    private boolean forbids(Clause c) {
        return FORBIDS.begins(prose, c.from(), c.to());
    }

    /// A topic, a condition or the name of who is addressed goes with the clause at `i` that it stands before.
    private int withTopic(List<Clause> clauses, int last, int i) {
        int start = i;
        while (start - 1 > last && (clauses.get(start - 1).topic() || start == i && addresses(clauses.get(start - 1))))
            start--;
        return start;
    }

    private void close(Scope scope, List<Clause> clauses, int start, int end, List<Duty> duties) {
        boolean spoken = scope.voice() == Scope.Voice.CHAIR || scope.voice() == Scope.Voice.MEMBER;
        int first = spoken ? edges.afterTalk(clauses, start, end) : start;
        if (spoken) end = edges.beforeTalk(clauses, first, end);
        while (first < end
                && !clauses.get(first).obliges()
                && !clauses.get(first).topic()
                && (edges.isBackground(clauses.get(first)) || approved)) first++;
        int from = clauses.get(first).from();
        int to = clauses.get(end).to();
        from = Math.min(Leads.skip(prose, from, to), to - 1);
        boolean soft = Words.SOFT.has(prose, from, to);
        boolean subject = false, dated = false;
        for (int k = start; k <= end; k++) {
            subject |= clauses.get(k).subject();
            dated |= clauses.get(k).dated();
        }
        if (soft && !subject && !dated) return;
        var force = force(scope, from, to);
        if (force == null) return;
        boolean leads =
                Leads.counts(prose, clauses.getFirst().from()) || prose.charAt(from) == '要' && end < clauses.size() - 1;
        boolean headline = leads && to - from <= HEADLINE && !subject && !dated;
        duties.add(new Duty(
                from, to, force, soft && !dated || headline, !clauses.get(first).fresh(), false));
    }

    private @Nullable Force force(Scope scope, int from, int to) {
        return switch (scope.voice()) {
            case CHAIR, MEETING -> Force.ORDER;
            case MEMBER ->
                Intents.promises(prose, from, to) || Intents.undertakes(prose, from, to) ? Force.ORDER : Force.PROPOSAL;
            case REPORT -> Force.REPORTED;
        };
    }
}
