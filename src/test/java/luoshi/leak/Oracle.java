package luoshi.leak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.leak.Facts.Duty;
import luoshi.leak.Facts.Job;
import luoshi.leak.Facts.Paper;
import luoshi.leak.Facts.Somebody;
import luoshi.leak.Facts.Topic;

/// The rules of who sees what, said once more in the plainest way, for one person.
final class Oracle {

    private static final Set<String> WHOLE = Set.of("CLERK", "OFFICE", "LEADER", "AUDITOR");
    private static final Set<String> ADMINISTRATORS = Set.of("SYSTEM", "SECURITY", "SUPERVISOR");

    private final Somebody who;

    Oracle(Somebody who) {
        this.who = who;
    }

    boolean administers() {
        return ADMINISTRATORS.contains(who.rank());
    }

    boolean whole() {
        return !administers() && (who.leads() || WHOLE.contains(who.rank()));
    }

    private boolean cleared(Paper paper) {
        return !administers() && (whole() || paper.mark.compareTo(who.clearance()) <= 0);
    }

    private boolean letIn(Topic topic) {
        return who.leads() || who.seals().containsAll(topic.seals);
    }

    boolean sees(Paper paper, Topic topic) {
        return cleared(paper)
                && letIn(topic)
                && (whole()
                        || !who.outside()
                                && (who.code().equals(topic.reporter)
                                        || who.units().contains(topic.unit)));
    }

    boolean sees(Paper paper, Topic topic, Duty duty) {
        return cleared(paper)
                && letIn(topic)
                && (whole()
                        || duty.owners().stream().anyMatch(who.units()::contains)
                        || !who.outside() && who.code().equals(topic.reporter));
    }

    boolean sees(Paper paper) {
        return cleared(paper) && (whole() || paper.topics.stream().anyMatch(t -> sees(paper, t)));
    }

    boolean everything(Paper paper) {
        return sees(paper) && whole() && paper.topics.stream().allMatch(t -> sees(paper, t));
    }

    /// A case is seen by its units and those that handed it down, by the person named, and by whoever sees all.
    boolean sees(Job job) {
        return !administers()
                && (whole() || job.mark().compareTo(who.clearance()) <= 0)
                && (who.leads() || who.seals().containsAll(job.seals()))
                && (whole()
                        || job.units().stream().anyMatch(who.units()::contains)
                        || !who.outside() && who.code().equals(job.person()));
    }

    /// The words of the cases in the ledger.
    Set<String> jobs(List<Job> jobs) {
        var seen = new HashSet<String>();
        jobs.stream().filter(this::sees).forEach(j -> seen.add(j.token()));
        return seen;
    }

    /// Whatever this person may ever be shown.
    Set<String> tokens(List<Paper> papers, List<Job> jobs) {
        var seen = new HashSet<String>();
        for (var job : jobs)
            if (sees(job)) {
                seen.addAll(job.tokens());
                seen.add(job.fileToken());
            }
        for (var paper : papers) {
            if (sees(paper)) seen.add(paper.nameToken);
            if (whole() && cleared(paper)) seen.addAll(paper.wholeTokens);
            if (everything(paper)) seen.addAll(paper.fullTokens);
            for (var topic : paper.topics) {
                if (sees(paper, topic)) {
                    seen.addAll(topic.tokens);
                    topic.duties.forEach(d -> seen.add(d.token()));
                }
                for (var duty : topic.duties)
                    if (sees(paper, topic, duty)) {
                        seen.add(duty.token());
                        seen.add(paper.nameToken);
                    }
            }
        }
        return seen;
    }

    long items(Paper paper) {
        return paper.topics.stream().filter(t -> sees(paper, t)).count();
    }

    /// Directives of the items seen, as a card counts them.
    long duties(Paper paper) {
        return paper.topics.stream()
                .filter(t -> sees(paper, t))
                .mapToLong(t -> t.duties.size())
                .sum();
    }

    /// Directives of the ledger.
    Set<String> ledger(List<Paper> papers) {
        var seen = new HashSet<String>();
        for (var paper : papers)
            for (var topic : paper.topics)
                for (var duty : topic.duties) if (sees(paper, topic, duty)) seen.add(duty.token());
        return seen;
    }
}
