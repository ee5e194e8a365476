package luoshi.surface.papers;

import java.util.List;

/// 拟得: a paper as data gives it, before anybody has touched its words.
///
/// @param about what it is about, in a line of a list
record Drawn(Content content, List<Source> sources, String about) {

    /// 来源: a row that a paper was drawn from; who may not see it may not see the paper.
    ///
    /// @param id of the record or number of the case; empty for the body
    /// @param part number of the item; empty for others
    record Source(Ground kind, String id, String part) {

        enum Ground {
            CASE,
            ITEM,
            RECORD,
            /// The body's business as a whole.
            BODY
        }

        static final Source BODY = new Source(Ground.BODY, "", "");

        static Source ofCase(String number) {
            return new Source(Ground.CASE, number, "");
        }

        static Source record(String id) {
            return new Source(Ground.RECORD, id, "");
        }

        static Source item(String record, String n) {
            return new Source(Ground.ITEM, record, n);
        }
    }
}
