package luoshi.meeting.record.reading;

/// 起点: where an agenda point begins.
///
/// @param n its number
/// @param paragraph the paragraph of its heading
/// @param from where its title begins
/// @param to where its title ends
record Start(String n, int paragraph, int from, int to) {}
