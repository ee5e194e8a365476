package luoshi.surface.examination.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.kernel.regulation.Citation;
import luoshi.kernel.regulation.Provision;
import luoshi.kernel.regulation.Regulation;
import luoshi.kernel.regulation.Regulations;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.procedure.Rule;
import luoshi.meeting.procedure.Rules;

/// 规则目录: the rules under the regulation that each of them cites first.
public record CataloguePage(List<Group> groups) {

    /// The rules that rest on one regulation, with its newest edition.
    public record Group(Regulation regulation, List<Rule> rules) {}

    static CataloguePage shipped() {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        for (var rule : Rules.shipped())
            rules.computeIfAbsent(rule.grounds().getFirst().citation().regulation(), _ -> new ArrayList<>())
                    .add(rule);
        return new CataloguePage(rules.entrySet().stream()
                .map(e -> new Group(newest(e.getKey()), e.getValue()))
                .toList());
    }

    public int count() {
        return groups.stream().mapToInt(g -> g.rules().size()).sum();
    }

    /// What a citation means in each edition that has it, the newest first.
    public List<Provision> provisions(Citation citation) {
        return Regulations.shipped().editions(citation.regulation()).stream()
                .flatMap(r -> Stream.ofNullable(r.article(citation.article())).map(a -> new Provision(r, a)))
                .sorted((a, b) -> Terms.text(b.regulation().from())
                        .compareTo(Terms.text(a.regulation().from())))
                .toList();
    }

    /// Rules that cite an article.
    public List<Rule> citing(Citation citation) {
        return Rules.shipped().stream()
                .filter(r -> r.grounds().stream().anyMatch(g -> g.citation().equals(citation)))
                .toList();
    }

    /// An example that passes and one that fails; of a rule that only asks for words, one that is silent.
    public List<Rule.Example> examples(Rule rule) {
        return Stream.of(
                        List.of(Verdict.SATISFIED, Verdict.NOT_APPLICABLE),
                        List.of(Verdict.VIOLATED, Verdict.NOT_EVIDENCED))
                .flatMap(side -> side.stream()
                        .flatMap(v -> rule.examples().stream().filter(e -> e.verdict() == v))
                        .limit(1))
                .toList();
    }

    private static Regulation newest(String id) {
        var editions = Regulations.shipped().editions(id);
        return editions.stream().filter(r -> r.to() == null).findFirst().orElse(editions.getLast());
    }
}
