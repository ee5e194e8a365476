package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher with a JDK and a Maven that only say what they were asked.
class LauncherTest {

    private record Ended(int code, String out, String err) {}

    @TempDir
    private Path folder;

    private Path house;
    private Path jdk;

    @BeforeEach
    void a_house_in_a_folder_with_a_blank_and_chinese_in_its_name() throws IOException {
        house = Files.createDirectories(folder.resolve("落 实"));
        Files.copy(Path.of("luoshi"), house.resolve("luoshi"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(house.resolve("src/main"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        jdk = folder.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        script(jdk.resolve("bin/javac"), "exit 0");
        script(jdk.resolve("bin/java"), "for a in \"$@\"; do echo \"[$a]\"; done; echo \"home $LUOSHI_HOME in $PWD\"");
        script(
                folder.resolve("bin/mvn"),
                "echo '[INFO] --- maven-jar-plugin:3:jar (default-jar) @ luoshi'\n"
                        + "mkdir -p \"$(dirname \"$3\")/target/app\"; : >\"$(dirname \"$3\")/target/app/luoshi.jar\"");
    }

    @Test
    void it_builds_once_and_again_when_a_source_is_newer() throws Exception {
        assertThat(launch("version").err()).contains("maven-jar-plugin jar");
        assertThat(launch("version").err()).isEmpty();
        var source = Files.writeString(house.resolve("src/main/A.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(launch("version").err()).contains("building");
    }

    @Test
    void arguments_reach_the_program_as_they_were_written_from_any_folder() throws Exception {
        var ended = launch("read", "会议 记录.txt", "--format", "json");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("[luoshi.Luoshi]\n[read]\n[会议 记录.txt]\n[--format]\n[json]\n")
                .contains("[-Dluoshi.sample=" + house + "/sample]")
                .contains("home " + house + "/data in " + folder);
    }

    @Test
    void a_failing_build_is_told_and_nothing_is_started() throws Exception {
        script(folder.resolve("bin/mvn"), "echo '[ERROR] A.java:[1,1] wrong'; exit 1");

        var ended = launch("read", "x");

        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("A.java:[1,1] wrong").contains("构建失败");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void the_shell_finds_no_fault_in_it() throws Exception {
        assertThat(new ProcessBuilder("sh", "-n", "luoshi").start().waitFor()).isZero();
    }

    private Ended launch(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(house.resolve("luoshi").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LUOSHI_"));
        environment.put("LUOSHI_JAVA_HOME", jdk.toString());
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), withoutCache(Files.readString(err)));
    }

    /// A JDK that writes no start-up cache is asked for one only once.
    private static String withoutCache(String err) {
        return err.lines()
                .filter(l -> !l.contains("start-up cache"))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
