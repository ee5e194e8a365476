package luoshi.surface.dossier;

import java.io.OutputStream;
import java.util.List;
import luoshi.kernel.evidence.Finding;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Deadline;
import luoshi.meeting.decision.Appointment;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.decision.Resolution;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Statement;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Owner;
import org.jspecify.annotations.Nullable;

/// 输出约定: a dossier as the JSON that other systems hold on to. A change of its form is a new version.
public final class Contract {

    private static final int VERSION = 1;

    private final Json json;
    private final Dossier dossier;
    private final List<Finding> findings;

    private Contract(Json json, Dossier dossier, List<Finding> findings) {
        this.json = json;
        this.dossier = dossier;
        this.findings = findings;
    }

    /// Writes one JSON object in UTF-8 and a line end. The stream stays open.
    public static void write(Dossier dossier, OutputStream out) {
        write(dossier, dossier.findings(StandingOrders.NONE), out);
    }

    /// The same with other findings than those of the dossier as it stands.
    public static void write(Dossier dossier, List<Finding> findings, OutputStream out) {
        try (var json = new Json(out)) {
            new Contract(json, dossier, findings).all();
        }
    }

    private void all() {
        var record = dossier.record();
        json.object(() -> {
            json.number("version", VERSION);
            json.object("source", () -> source(record.transcript()));
            json.string("text", record.transcript().text());
            json.string("kind", record.kind().name());
            json.object("header", () -> header(record.header()));
            json.each("items", record.items(), this::item);
            json.each("directives", dossier.directives(), this::directive);
            json.each("appointments", dossier.decided().appointments(), this::appointment);
            json.each("inferred", record.inferred(), this::inference);
            json.each("findings", findings, this::finding);
        });
    }

    private void source(Transcript transcript) {
        json.string("name", transcript.name());
        json.string("sha256", transcript.sha256());
        json.string("mediaType", transcript.mediaType());
        json.string("charset", transcript.charset());
        json.number("chars", transcript.chars());
        json.each("pages", transcript.pages(), p -> {
            json.number("page", p.page());
            json.places(p.start(), p.end());
        });
        if (!transcript.parts().isEmpty())
            json.each("parts", transcript.parts(), p -> {
                json.string("part", p.part());
                json.places(p.start(), p.end());
            });
    }

    private void header(Header header) {
        quotation("name", header.name());
        quotation("number", header.number());
        quotation("place", header.place());
        quotation("host", header.host());
        quotation("recorder", header.recorder());
        quotation("checker", header.checker());
        var time = header.time();
        if (time == null) json.string("time", null);
        else
            json.object("time", () -> {
                words(time.words());
                json.string("value", time.value());
            });
        json.each("present", header.present(), this::attendee);
        json.each("nonvoting", header.nonvoting(), this::attendee);
        json.each("absent", header.absent(), this::attendee);
        json.number("shouldAttend", header.shouldAttend());
    }

    private void attendee(Attendee attendee) {
        words(attendee.name());
        json.string("note", attendee.note());
    }

    private void item(Item item) {
        json.string("n", item.n());
        quotation("title", item.title());
        json.places(item.place().start(), item.place().end());
        json.each("reporters", item.reporters(), this::words);
        json.each("statements", item.statements(), this::statement);
        var outcome = outcome(item.n());
        json.string("outcome", outcome == null ? null : outcome.name());
    }

    private @Nullable Outcome outcome(String item) {
        return dossier.decided().resolutions().stream()
                .filter(r -> r.item().equals(item))
                .map(Resolution::outcome)
                .findFirst()
                .orElse(null);
    }

    private void statement(Statement statement) {
        quotation("speaker", statement.speaker());
        json.places(statement.place().start(), statement.place().end());
        var stance = statement.stance();
        json.string("stance", stance == null ? null : stance.name());
    }

    private void directive(Directive directive) {
        json.string("item", directive.item());
        words(directive.words());
        json.string("force", directive.force().name());
        quotation("speaker", directive.speaker());
        json.each("owners", directive.owners(), this::owner);
        var deadline = directive.deadline();
        if (deadline == null) json.string("deadline", null);
        else json.object("deadline", () -> deadline(deadline));
        json.each("amounts", directive.amounts(), this::amount);
        json.truth("vague", directive.vague());
    }

    private void owner(Owner owner) {
        words(owner.words());
        json.string("role", owner.role().name());
        json.truth("inherited", owner.inherited());
    }

    private void deadline(Deadline deadline) {
        words(deadline.words());
        json.string("value", deadline.value());
        json.string("strength", deadline.strength().name());
        json.string("kind", deadline.kind().name());
    }

    private void amount(Amount amount) {
        words(amount.words());
        json.number("value", amount.value());
        if (amount.upTo() != null) json.number("upTo", amount.upTo());
        json.string("unit", amount.unit());
        json.truth("approx", amount.approx());
    }

    private void appointment(Appointment appointment) {
        json.string("item", appointment.item());
        quotation("person", appointment.person());
        json.string("kind", appointment.kind().name());
        quotation("post", appointment.post());
        json.number("probationMonths", appointment.probationMonths());
    }

    private void inference(Inference inference) {
        json.string("about", inference.about());
        json.string("value", inference.value());
        json.string("reason", inference.reason());
        places(inference.places());
    }

    private void finding(Finding finding) {
        json.string("rule", finding.rule());
        json.string("item", finding.item());
        json.string("verdict", finding.verdict().name());
        json.string("severity", finding.severity().name());
        places(finding.places());
        json.string("message", finding.message());
    }

    private void places(List<Place> places) {
        json.each("places", places, p -> json.places(p.start(), p.end()));
    }

    private void quotation(String name, @Nullable Quotation quotation) {
        if (quotation == null) json.string(name, null);
        else json.object(name, () -> words(quotation));
    }

    private void words(Quotation quotation) {
        json.string("text", quotation.text());
        json.places(quotation.start(), quotation.end());
    }
}
