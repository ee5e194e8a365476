package luoshi.kernel.partner.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.partner.Partner;
import luoshi.kernel.partner.Partners;
import org.jspecify.annotations.Nullable;

/// 对接系统页之内容.
///
/// @param issued with its token, shown this once; null on any other look
public record PartnersPage(List<Partner> partners, Roster roster, LocalDate today, Partners.@Nullable Issued issued) {

    private static final Set<Unit.Kind> WHOLE = Set.of(Unit.Kind.BODY);

    /// Those a token can be bound to.
    public List<Unit> units() {
        return roster.units().stream().filter(u -> !WHOLE.contains(u.kind())).toList();
    }

    public String unit(String code) {
        return roster.units().stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .map(Unit::name)
                .orElse(code + "（已不在花名册）");
    }

    public String state(Partner.Pass pass) {
        if (pass.revocation() != null) return "已吊销";
        return pass.open(today) ? "有效" : "已过期";
    }
}
