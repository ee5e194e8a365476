package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The walls of the house. What is asserted here is told in `STYLE.md`.
class LayoutTest {

    private static final Path MAIN = Path.of("src/main/java/luoshi");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final List<String> GROUPS = List.of("kernel", "meeting", "oversight", "regime", "surface");
    private static final Set<String> ROOMS = Set.of("web", "cli", "reading");
    private static final Set<String> FORBIDDEN_ENDINGS = Set.of(
            "Service", "Impl", "Manager", "Helper", "Util", "Utils", "DTO", "VO", "DO", "BO", "Info", "Data", "Base");

    /// Java files that may grow to 500 lines, each with its reason.
    private static final Map<String, String> SCANNERS = Map.of();

    /// What a library asks for on the thread it reads a page on; nothing of a viewer.
    private static final Path THREAD_BOUND = Path.of("kernel/evidence/reading/PdfBounds.java");

    /// Tables whose key does not begin with the body key, each with its reason.
    private static final Map<String, String> KEYLESS_TABLES = Map.of(
            "identity.session", "Spring Session finds a row by what the browser holds, before it knows of any body",
            "identity.session_attributes", "goes with identity.session",
            "clockwork.scheduled_tasks", "db-scheduler's own: what the program does again and again, for no body");

    private static final ApplicationModules MODULES = ApplicationModules.of(Web.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("luoshi");

    @Test
    void modules_lean_only_on_what_they_declare() {
        MODULES.verify();
    }

    @Test
    void every_class_outside_the_root_belongs_to_a_module() {
        assertThat(classes())
                .filteredOn(c -> !c.getPackageName().equals("luoshi"))
                .filteredOn(c -> !isPage(c) || c.getPackageName().split("\\.").length > 2)
                .filteredOn(c -> moduleOf(c) == null)
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void group_packages_hold_only_a_page() {
        for (String group : GROUPS)
            assertThat(classes())
                    .filteredOn(c -> c.getPackageName().equals("luoshi." + group))
                    .allMatch(LayoutTest::isPage);
    }

    @Test
    void inner_rooms_are_web_cli_and_reading_only() {
        assertThat(classes())
                .filteredOn(c -> c.getPackageName().split("\\.").length > 3)
                .filteredOn(c -> {
                    var parts = c.getPackageName().split("\\.");
                    return parts.length > 4 || !ROOMS.contains(parts[3]);
                })
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void dependence_never_runs_from_an_earlier_group_to_a_later_one() {
        var breaches = new ArrayList<String>();
        for (var from : classes())
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                int a = groupOf(from), b = groupOf(dependency.getTargetClass());
                if (a >= 0 && b > a) breaches.add(dependency.getDescription());
            }
        assertThat(breaches).isEmpty();
    }

    @Test
    void names_end_in_no_filler() {
        assertThat(classes())
                .extracting(JavaClass::getSimpleName)
                .filteredOn(n -> FORBIDDEN_ENDINGS.stream().anyMatch(n::endsWith) || n.startsWith("Abstract"))
                .isEmpty();
    }

    @Test
    void controllers_live_in_web_and_sql_in_classes_that_say_so() {
        assertThat(classes())
                .filteredOn(c -> c.getSimpleName().endsWith("Controller"))
                .allMatch(c -> c.getPackageName().endsWith(".web"));
        for (var file : files(MAIN, ".java")) {
            var name = file.getFileName().toString();
            if (read(file).contains("JdbcClient") && !file.getParent().equals(MAIN) && !name.startsWith("Jdbc"))
                assertThat(name).as("JdbcClient outside a Jdbc… class: " + file).startsWith("Jdbc");
        }
    }

    @Test
    void files_keep_under_their_ceilings() {
        for (var file : files(MAIN, ".java")) {
            int ceiling = SCANNERS.containsKey(file.getFileName().toString()) ? 500 : 300;
            assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(ceiling);
        }
        for (var file : files(TEMPLATES, ".jte"))
            assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(120);
        for (var file : files(MIGRATIONS, ".sql"))
            assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(100);
        for (var file : files(Path.of("src/test/java"), ".java"))
            assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(500);
    }

    @Test
    void packages_keep_to_their_number_of_types() {
        var counts = classes().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(c -> !isPage(c))
                .collect(java.util.stream.Collectors.groupingBy(
                        JavaClass::getPackageName, java.util.stream.Collectors.counting()));
        counts.forEach((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(ceiling(name)));
    }

    /// A reading room holds a class for every construct, casework every noun in the life of a case; see the decisions.
    private static long ceiling(String packageName) {
        if (packageName.endsWith(".reading")) return 35;
        if (packageName.endsWith(".casework") || packageName.endsWith(".directive")) return 28;
        return packageName.endsWith(".procedure") ? 25 : 20;
    }

    @Test
    void every_package_has_a_page_with_a_chinese_name() {
        var han = Pattern.compile("///.*\\p{IsHan}");
        for (var name :
                classes().stream().map(JavaClass::getPackageName).distinct().toList()) {
            var page = Path.of("src/main/java", name.split("\\.")).resolve("package-info.java");
            assertThat(page).exists();
            assertThat(han.matcher(read(page)).find()).as(page.toString()).isTrue();
        }
    }

    @Test
    void migrations_name_only_their_own_schema() {
        var named = Pattern.compile(
                "(?i)\\b(?:table|into|from|join|references|index|on|view|update)\\s+([a-z_]+)\\.[a-z_]+");
        for (var file : files(MIGRATIONS, ".sql")) {
            var module = file.getParent().getFileName().toString();
            if (module.equals("__root")) continue;
            assertThat(named.matcher(read(file)).results().map(m -> m.group(1)))
                    .as(file.toString())
                    .allMatch(schema -> schema.equals(module) || read(file).contains("-- reads " + schema));
        }
    }

    @Test
    void every_key_begins_with_the_body_key() {
        for (var file : files(MIGRATIONS, ".sql")) {
            var sql = read(file).replaceAll("--[^\n]*", "").toLowerCase();
            var tables = Pattern.compile(
                            "create table\\s+(?:if not exists\\s+)?([a-z_.]+)\\s*\\((.*?)\\n\\)", Pattern.DOTALL)
                    .matcher(sql);
            while (tables.find()) {
                if (KEYLESS_TABLES.containsKey(tables.group(1))) continue;
                assertThat(tables.group(2)).as(tables.group(1)).containsPattern("primary key\\s*\\(\\s*bureau\\s*[,)]");
                assertThat(keys(tables.group(2))).as(tables.group(1)).allMatch(k -> k.startsWith("bureau"));
            }
            assertThat(Pattern.compile("create unique index[^;]*?\\(\\s*([a-z_]+)")
                            .matcher(sql)
                            .results()
                            .map(m -> m.group(1)))
                    .as(file.toString())
                    .allMatch("bureau"::equals);
            assertThat(sql)
                    .as(file.toString())
                    .doesNotContain("create trigger")
                    .doesNotContain("create or replace trigger");
        }
    }

    /// Who may see what is an argument; what a thread carries reaches the wrong viewer as soon as threads are shared.
    @Test
    void row_rights_are_never_kept_in_a_thread_local() {
        for (var file : files(MAIN, ".java")) {
            if (file.endsWith(THREAD_BOUND)) continue;
            assertThat(read(file))
                    .as(file.toString())
                    .doesNotContainPattern("\\b(?:Inheritable)?ThreadLocal\\b")
                    .doesNotContain("ScopedValue", "SecurityContextHolder");
        }
    }

    /// A machine whose clock runs in another zone counts the same days.
    @Test
    void days_are_those_of_beijing() {
        for (var file : files(MAIN, ".java")) {
            if (file.endsWith("Beijing.java")) continue;
            assertThat(read(file))
                    .as(file.toString())
                    .doesNotContainPattern("\\b(?:Local(?:Date|Time|DateTime)|Year|YearMonth)(?:\\.now\\(\\)|::now)")
                    .doesNotContain("systemDefault()", "Asia/Shanghai");
        }
    }

    /// The page of traps names tests; a test that was taken away or renamed takes its line with it.
    @Test
    void every_trap_of_the_page_has_its_test() {
        var told = Pattern.compile("`(\\w+)\\.(\\w+)`").matcher(read(Path.of("docs/decisions/0024-traps.md")));
        var tests = files(Path.of("src/test/java"), ".java");
        int lines = 0;
        while (told.find()) {
            lines++;
            var file = tests.stream()
                    .filter(f -> f.endsWith(told.group(1) + ".java"))
                    .findFirst();
            assertThat(file).as(told.group()).isPresent();
            assertThat(read(file.orElseThrow())).as(told.group()).contains("void " + told.group(2) + "(");
        }
        assertThat(lines).isGreaterThanOrEqualTo(22);
    }

    private static List<String> keys(String columns) {
        return Pattern.compile("(?:unique|foreign key)\\s*\\(\\s*([a-z_]+)")
                .matcher(columns)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static List<JavaClass> classes() {
        return CLASSES.stream()
                .filter(c -> !c.getPackageName().startsWith("gg.jte"))
                .toList();
    }

    private static ApplicationModule moduleOf(JavaClass type) {
        return MODULES.getModuleByType(type.getName()).orElse(null);
    }

    private static boolean isPage(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    private static int groupOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("luoshi") ? GROUPS.indexOf(parts[1]) : -1;
    }

    private static List<Path> files(Path root, String ending) {
        if (!Files.exists(root)) return List.of();
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
