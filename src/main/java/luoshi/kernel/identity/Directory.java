package luoshi.kernel.identity;

import java.util.Map;
import luoshi.kernel.access.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;

/// 目录服务: asks an LDAP directory whether a password is that of a name. Off unless `luoshi.ldap.url` is set.
interface Directory {

    Logger LOG = LoggerFactory.getLogger(Directory.class);

    /// Refused where the directory does not answer.
    boolean vouches(String subject, String password);

    static Directory of(Environment settings) {
        var url = settings.getProperty("luoshi.ldap.url", "");
        return url.isBlank() ? (_, _) -> false : ldap(url, settings);
    }

    private static Directory ldap(String url, Environment settings) {
        var source = new DefaultSpringSecurityContextSource(url);
        var user = settings.getProperty("luoshi.ldap.user", "");
        if (user.isBlank()) source.setAnonymousReadOnly(true);
        else {
            source.setUserDn(user);
            source.setPassword(settings.getProperty("luoshi.ldap.password", ""));
        }
        source.setBaseEnvironmentProperties(Map.of(
                "com.sun.jndi.ldap.connect.timeout", "5000",
                "com.sun.jndi.ldap.read.timeout", "5000"));
        source.afterPropertiesSet();
        return bound(source, settings);
    }

    private static Directory bound(BaseLdapPathContextSource source, Environment settings) {
        var binder = new BindAuthenticator(source);
        binder.setUserSearch(new FilterBasedLdapUserSearch(
                settings.getProperty("luoshi.ldap.base", ""),
                settings.getProperty("luoshi.ldap.filter", "(uid={0})"),
                source));
        return (subject, password) -> {
            if (password.isEmpty()) return false; // an empty one binds as nobody, and succeeds
            try {
                binder.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(subject, password));
                return true;
            } catch (AuthenticationException e) {
                return false;
            } catch (NamingException e) {
                LOG.warn("the directory does not answer", e);
                throw new Refusal("identity.directory", "目录服务没有应答，请稍后再试。", e);
            }
        };
    }
}
