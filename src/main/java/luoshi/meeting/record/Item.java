package luoshi.meeting.record;

import java.util.List;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;

/// 议题: an agenda point as the document treats it.
///
/// @param n the number as the document gives it, in digits; `0` for opening remarks
/// @param place the whole stretch, title included
public record Item(String n, Quotation title, Place place, List<Quotation> reporters, List<Statement> statements) {}
