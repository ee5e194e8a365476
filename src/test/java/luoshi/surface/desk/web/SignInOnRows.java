package luoshi.surface.desk.web;

import java.time.LocalDate;
import java.util.List;
import luoshi.Web;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.surface.desk.SignedIn;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The whole program for a body of its own, with a few people in its roster and nobody's account yet.
@TestConfiguration
@Import({Web.class, SignedIn.class})
class SignInOnRows {

    private static final Roster ROSTER = new Roster(
            List.of(
                    new Unit("ju", null, "望澜区生态环境局", Unit.Kind.BODY, List.of()),
                    new Unit("dangzu", "ju", "望澜区生态环境局党组", Unit.Kind.BODY, List.of()),
                    new Unit("office", "ju", "办公室", Unit.Kind.SECTION, List.of()),
                    new Unit("centre", "ju", "信息管理中心", Unit.Kind.AFFILIATE, List.of()),
                    new Unit("town", null, "石埠镇", Unit.Kind.TOWN, List.of())),
            List.of(
                    new Person("suhe", "苏禾", "office", "四级主任科员"),
                    new Person("jiang", "江映川", "dangzu", "党组书记、局长"),
                    new Person("yan", "晏清", "centre", "主任"),
                    new Person("zhong", "钟灵毓", "office", "一级科员"),
                    new Person("ming", "明远山", "centre", "副主任"),
                    new Person("ke", "柯木兰", "town", "副镇长")));

    @Bean
    static DynamicPropertyRegistrar testDatabase() {
        return TestDatabase.program();
    }

    static void found(Organisation organisation, Viewer machine) {
        organisation.found(machine, new Body("望澜区生态环境局", "区生态环境局"), ROSTER, LocalDate.of(2020, 1, 1));
    }
}
