package luoshi.surface.dossier.cli;

import java.io.OutputStream;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.regulation.Provision;
import luoshi.meeting.procedure.Judgement;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.Json;

/// 审查结果的 JSON: every judgement with its clauses, facts and cure.
final class CheckedJson {

    private static final int VERSION = 1;

    private final Json json;

    private CheckedJson(Json json) {
        this.json = json;
    }

    static void write(Dossier dossier, StandingOrders orders, List<Judgement> judgements, OutputStream out) {
        try (var json = new Json(out)) {
            json.object(() -> {
                var source = dossier.record().transcript();
                json.number("version", VERSION);
                json.object("source", () -> {
                    json.string("name", source.name());
                    json.string("sha256", source.sha256());
                });
                json.string("body", orders.body().isEmpty() ? null : orders.body());
                json.each("judgements", judgements, new CheckedJson(json)::judgement);
            });
        }
    }

    private void judgement(Judgement j) {
        json.string("rule", j.rule().id());
        json.string("title", j.rule().title());
        json.string("item", j.item());
        json.number("decision", j.decision());
        json.string("verdict", j.verdict().name());
        json.string("severity", j.severity().name());
        json.string("sureness", j.sureness().name());
        json.string("reason", j.reason());
        json.string("cure", j.cure());
        json.each("clauses", j.clauses(), this::clause);
        json.each("facts", j.facts(), this::fact);
    }

    private void clause(Provision clause) {
        json.string("title", clause.title());
        json.string("article", clause.article().number());
        json.string("words", clause.article().words());
        json.string("sureness", clause.sureness().name());
    }

    private void fact(Quotation fact) {
        json.string("text", fact.text());
        json.places(fact.start(), fact.end());
    }
}
