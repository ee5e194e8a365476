package luoshi.meeting.record;

import java.util.List;
import luoshi.kernel.evidence.Place;

/// 推断: a value that the text does not state, with the reason for it. Never mixed with what is stated.
///
/// @param about path of the field in the contract, such as `header.host`
/// @param reason Chinese sentence for people
public record Inference(String about, String value, String reason, List<Place> places) {}
