package luoshi.kernel.press;

import java.nio.file.Path;
import luoshi.kernel.paper.Norm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 印刷间: the press of an installation. Its own fonts lie in the folder `fonts` of its data folder.
@Configuration(proxyBeanMethods = false)
class PressRoom {

    @Bean
    Press printingPress(@Value("${luoshi.home:data}") String home) {
        return new Press(Norm.latest(), Path.of(home, "fonts"));
    }
}
