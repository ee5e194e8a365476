package luoshi.oversight.directive;

import java.util.List;

/// 去向: who a duty goes to. Seats are named by what they are there for (计划财务); which unit that is, a body says.
///
/// @param lead 牵头, exactly one
/// @param remind 提醒督促; empty where nothing is said
public record Route(String lead, Way way, List<String> support, List<String> remind) {

    /// 怎样定牵头.
    public enum Way {
        /// The seat that is there for such matters.
        BY_FUNCTION("按职能"),
        /// The line of business above it names one section.
        BY_LINE("由业务条线指定"),
        /// 管行业、管业务必须管: whoever owns the line.
        BY_OWNER("按谁主管谁负责");

        private final String term;

        Way(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
