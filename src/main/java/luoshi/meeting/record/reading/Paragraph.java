package luoshi.meeting.record.reading;

/// 段落: a healed paragraph of the prose.
///
/// @param heading level of a Markdown heading, 0 for none
/// @param blankBefore an empty line or a page end stands before it
record Paragraph(int from, int to, int indent, int heading, boolean blankBefore) {

    int length() {
        return to - from;
    }
}
