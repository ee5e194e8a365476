package luoshi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// 网站: the application as Spring sees it; apart from [Luoshi] so that verbs without a database never load Spring.
@SpringBootApplication
@Modulithic(
        systemName = "Luoshi 落实",
        sharedModules = {"access", "journal"})
public class Web {}
