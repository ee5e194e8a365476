package luoshi.oversight.directive;

import java.util.List;
import luoshi.kernel.evidence.Quotation;

/// 责任主体: who is named for a directive.
///
/// @param inherited true where the words stand outside the directive (parent line, heading, column)
/// @param units codes of the units of the roster that go by this name: one is settled, several are unsettled, none is
/// unknown
public record Owner(Quotation words, Role role, boolean inherited, List<String> units) {

    public enum Role {
        LEAD("牵头"),
        SUPPORT("配合"),
        REMIND("提醒督促");

        private final String term;

        Role(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// Several units go by this name and the text does not say which is meant.
    public boolean unsettled() {
        return units.size() > 1;
    }
}
