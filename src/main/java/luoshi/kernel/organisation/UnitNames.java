package luoshi.kernel.organisation;

import java.util.List;

/// 简称: how offices shorten names. 计财处 stands for 计划财务处, 市容中心 for 市容景观管理事务中心: the characters of the
/// short form appear in the full name in order, and both end alike.
final class UnitNames {

    private UnitNames() {}

    static List<Unit> shortFormsOf(String name, List<Unit> units) {
        if (name.length() < 3) return List.of();
        return units.stream()
                .filter(u -> abbreviates(name, u.name()) || u.aliases().stream().anyMatch(a -> abbreviates(name, a)))
                .toList();
    }

    static boolean abbreviates(String brief, String full) {
        if (brief.length() >= full.length() || brief.charAt(brief.length() - 1) != full.charAt(full.length() - 1))
            return false;
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) if (full.charAt(i) == brief.charAt(at)) at++;
        return at == brief.length();
    }
}
