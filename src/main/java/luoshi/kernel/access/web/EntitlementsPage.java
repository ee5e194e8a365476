package luoshi.kernel.access.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Colleagues.Colleague;
import luoshi.kernel.access.Entitlement;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;

/// 授权页之内容.
///
/// @param self person code of whoever looks on, to whom nothing can be given
public record EntitlementsPage(List<Line> lines, String self, LocalDate today) {

    /// 一人: an account with what it holds.
    public record Line(Account account, @Nullable Colleague colleague, Viewer viewer, List<Entitlement> given) {

        /// The roles that nobody gave: they follow from the post held today.
        public String byPost() {
            return viewer.roles().stream()
                    .filter(role -> given.stream()
                            .noneMatch(e -> e.kind() == Entitlement.Kind.ROLE
                                    && e.value().equals(role.name())))
                    .sorted()
                    .map(Role::term)
                    .collect(Collectors.joining("、"));
        }

        /// What is seen, in a few words.
        public String sight() {
            var reach = viewer.reach();
            if (viewer.roles().stream().anyMatch(Role::administers)) return "不看业务";
            if (viewer.roles().isEmpty()) return "无";
            return (reach.whole() ? "全部" : reach.inside() ? "本处室及下属" : "交给本单位的") + " · "
                    + reach.clearance().term();
        }
    }

    /// 可授: something that can be given.
    public record Offer(Entitlement.Kind kind, String value, String term) {

        static final List<Offer> ALL = all();

        public String code() {
            return kind.name() + "." + value;
        }

        static Optional<Offer> of(String code) {
            return ALL.stream().filter(o -> o.code().equals(code)).findFirst();
        }

        private static List<Offer> all() {
            var all = new ArrayList<Offer>();
            for (var role : Role.values())
                if (role != Role.MEMBER && role.given())
                    all.add(new Offer(Entitlement.Kind.ROLE, role.name(), role.term()));
            for (var seal : Seal.values()) all.add(new Offer(Entitlement.Kind.SEAL, seal.name(), seal.term()));
            all.add(new Offer(Entitlement.Kind.CLEARANCE, Mark.WORK_SECRET.name(), Mark.WORK_SECRET.term()));
            return all;
        }
    }

    public List<Offer> offers(Entitlement.Kind kind) {
        return Offer.ALL.stream().filter(o -> o.kind() == kind).toList();
    }

    /// Everybody something can be given to.
    public List<Line> others() {
        return lines.stream().filter(l -> !l.account().person().equals(self)).toList();
    }
}
