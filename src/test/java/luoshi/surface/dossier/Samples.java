package luoshi.surface.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;

/// The invented record and roster that page and review tests share.
public final class Samples {

    public static final String MARKED = marked();
    public static final String TEXT = MarkedText.text(MARKED);

    public static final Roster ROSTER = new Roster(
            List.of(
                    unit("ju", null, "望澜区生态环境局", Unit.Kind.BODY),
                    unit("bgs", "ju", "办公室", Unit.Kind.SECTION),
                    unit("jck", "ju", "计划财务科", Unit.Kind.SECTION, "计财科"),
                    unit("aqyj", "ju", "安全应急科", Unit.Kind.SECTION),
                    unit("gyzx", "ju", "水务管理养护中心", Unit.Kind.AFFILIATE, "管养中心"),
                    unit("gypj", "ju", "公园绿地管理养护中心", Unit.Kind.AFFILIATE, "管养中心")),
            List.of());

    private Samples() {}

    public static Dossier dossier() {
        return MarkedText.read("sample.txt", MARKED);
    }

    private static Unit unit(
            String code,
            @org.jspecify.annotations.Nullable String parent,
            String name,
            Unit.Kind kind,
            String... aliases) {
        return new Unit(code, parent, name, kind, List.of(aliases));
    }

    private static String marked() {
        try (var in = Samples.class.getResourceAsStream("/dossier/sample.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
