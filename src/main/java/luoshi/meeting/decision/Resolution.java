package luoshi.meeting.decision;

import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 决议: the outcome of one item and the words it rests on. An outcome without words is inferred from the kind of item.
public record Resolution(
        String item, Outcome outcome, @Nullable Quotation words) {}
