package luoshi.corpus.score;

import tools.jackson.databind.JsonNode;

/// 评分: scores what a reader printed about a text against gold.
///
/// The figures are those of the project's `score.py`, with one addition: reporters, items, header fields and
/// appointments that gold marks optional are neither required nor punished.
public final class Scores {

    private Scores() {}

    /// @param output in the form of the contract; whatever it lacks counts as not found
    public static Scorecard of(JsonNode gold, String text, JsonNode output) {
        var card = new Scorecard();
        var spanned = new SpannedText(text);
        new HeaderScore(card, spanned).count(gold.get("header"), Nodes.member(output, "header"));
        var numbers = new ItemScore(card, spanned).count(gold, output);
        new StatementScore(card, spanned).count(gold, output);
        new DirectiveScore(card, spanned).count(gold, output, numbers);
        new AppointmentScore(card, spanned).count(gold, output);
        new ProcedureScore(card).count(gold, output, numbers);
        new SpanScore(card, spanned).count(output);
        return card;
    }
}
