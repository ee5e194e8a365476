package luoshi.meeting.decision;

import java.util.List;

/// 议定事项: what was read of the outcomes and personnel matters of one record, in the order of the text.
public record Decided(List<Resolution> resolutions, List<Appointment> appointments) {}
