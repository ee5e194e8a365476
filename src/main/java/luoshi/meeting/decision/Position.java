package luoshi.meeting.decision;

import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.record.Stance;

/// 成员意见: the stance a member took on a decision, and where the speech stands.
public record Position(Quotation speaker, Stance stance, Place place) {}
