package luoshi.kernel.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 单位: a body, section, affiliated unit, street or town, or contractor in the tree of one bureau.
///
/// @param code stable code within the bureau
/// @param parent code of the unit above; null at the root
/// @param name full name as on its seal
/// @param aliases other names it goes by (计财处, 市容中心); each may be shared by several units
public record Unit(String code, @Nullable String parent, String name, Kind kind, List<String> aliases) {

    public enum Kind {
        BODY("机构"),
        SECTION("处室"),
        AFFILIATE("单位"),
        TOWN("街镇"),
        CONTRACTOR("代建单位"),
        EXTERNAL("外部单位");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /// The Chinese word for this kind of unit.
        public String term() {
            return term;
        }
    }
}
