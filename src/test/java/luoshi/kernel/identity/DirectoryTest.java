package luoshi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import java.net.InetAddress;
import luoshi.kernel.access.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/// Sign-in by a directory, against UnboundID's in memory.
class DirectoryTest {

    private InMemoryDirectoryServer server;
    private Directory directory;

    @BeforeEach
    void a_directory_with_one_person() throws Exception {
        var config = new InMemoryDirectoryServerConfig("dc=wanglan");
        config.addAdditionalBindCredentials("cn=reader", "reads");
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(), 0, null));
        server = new InMemoryDirectoryServer(config);
        server.add("dn: dc=wanglan", "objectClass: domain", "dc: wanglan");
        server.add(
                "dn: uid=suhe,dc=wanglan",
                "objectClass: inetOrgPerson",
                "uid: suhe",
                "cn: Su He",
                "sn: Su",
                "userPassword: Mulu-9051");
        server.startListening();
        directory = Directory.of(new MockEnvironment()
                .withProperty("luoshi.ldap.url", "ldap://127.0.0.1:" + server.getListenPort() + "/dc=wanglan")
                .withProperty("luoshi.ldap.user", "cn=reader")
                .withProperty("luoshi.ldap.password", "reads"));
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    @Test
    void it_vouches_for_the_right_password_of_somebody_it_knows() {
        assertThat(directory.vouches("suhe", "Mulu-9051")).isTrue();
        assertThat(directory.vouches("suhe", "wrong")).isFalse();
        assertThat(directory.vouches("suhe", "")).isFalse();
        assertThat(directory.vouches("nobody", "Mulu-9051")).isFalse();
        assertThat(directory.vouches("*", "Mulu-9051")).isFalse();
        assertThat(Directory.of(new MockEnvironment()).vouches("suhe", "Mulu-9051"))
                .isFalse();
        server.shutDown(true);
        assertThatThrownBy(() -> directory.vouches("suhe", "Mulu-9051")).isInstanceOf(Refusal.class);
    }
}
