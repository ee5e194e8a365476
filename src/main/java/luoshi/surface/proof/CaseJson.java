package luoshi.surface.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Label;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Case;
import tools.jackson.databind.json.JsonMapper;

/// 凭证数据: the cases and acts of a proof for machines, in the names of the program.
final class CaseJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Case.class, WithoutLabel.class).build();

    private CaseJson() {}

    /// Who saw it inside the body is nobody's matter outside.
    private interface WithoutLabel {

        @com.fasterxml.jackson.annotation.JsonIgnore
        Label label();
    }

    /// 一件.
    private record One(Case subject, List<Map<String, Object>> acts) {}

    static byte[] of(String bureau, Leaf leaf) {
        var all = new LinkedHashMap<String, Object>();
        all.put("version", 1);
        all.put("bureau", bureau);
        all.put("body", leaf.body());
        all.put("number", leaf.number());
        all.put("madeAt", leaf.madeAt().toString());
        all.put("units", new java.util.TreeMap<>(leaf.units()));
        all.put("files", leaf.files());
        all.put(
                "cases",
                leaf.cases().stream()
                        .map(c -> new One(
                                c, leaf.acts(c).stream().map(CaseJson::of).toList()))
                        .toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static Map<String, Object> of(Act act) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("seq", act.seq());
        fields.put("kind", act.doing().kind().name());
        fields.put("term", act.doing().kind().term());
        fields.put("doing", act.doing());
        fields.put("person", act.person());
        fields.put("name", act.name());
        fields.put("party", act.party().name());
        fields.put("onBehalf", act.onBehalf());
        fields.put("at", act.at().toString());
        fields.put("phase", act.phase().name());
        fields.put("exhibits", act.exhibits());
        return fields;
    }
}
