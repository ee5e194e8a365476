package luoshi.kernel.identity;

import java.nio.file.Path;
import luoshi.kernel.access.Witness;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// 身份鉴别之设置: the rules, the key and the directory of an installation, and the journal as the witness of what happens.
@Configuration(proxyBeanMethods = false)
class Identity {

    @Bean
    static SignInRules signInRules(Environment settings) {
        return Binder.get(settings).bindOrCreate("luoshi.sign-in", SignInRules.class);
    }

    @Bean
    static InstallationKey installationKey(
            @Value("${luoshi.key:}") String given, @Value("${luoshi.home:data}") String home) {
        return given.isBlank() ? InstallationKey.in(Path.of(home)) : InstallationKey.given(given);
    }

    @Bean
    static Directory directory(Environment settings) {
        return Directory.of(settings);
    }

    @Bean
    static Witness witness(Journal journal) {
        return (viewer, act, term, subject, detail) ->
                journal.note(viewer, Deed.done(act, term, subject).with(detail));
    }
}
