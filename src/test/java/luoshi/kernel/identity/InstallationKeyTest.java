package luoshi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import luoshi.kernel.access.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeyTest {

    private static final byte[] SECRET = {1, 2, 3};

    @TempDir
    private Path home;

    @Test
    void it_lies_in_a_file_that_only_its_owner_reads_and_is_found_again() throws Exception {
        var sealed = InstallationKey.in(home).seal(SECRET, "a/b");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("luoshi.key"))))
                .isEqualTo("rw-------");
        assertThat(InstallationKey.in(home).open(sealed, "a/b")).isEqualTo(SECRET);
    }

    @Test
    void a_secret_opens_for_its_owner_only_and_never_once_bent() {
        var key = InstallationKey.in(home);
        var sealed = key.seal(SECRET, "a/b");
        assertThat(key.seal(SECRET, "a/b")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> key.open(sealed, "a/c")).isInstanceOf(Refusal.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open(sealed, "a/b")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> InstallationKey.given("c2hvcnQ=")).isInstanceOf(Refusal.class);
    }
}
