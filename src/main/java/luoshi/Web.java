package luoshi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// 网站: the application as Spring sees it; apart from [Luoshi] so that verbs without a database never load Spring.
/// Beans bear the full names of their classes: two modules may each have a press or a ledger.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Luoshi 落实",
        sharedModules = {"access", "journal"})
public class Web {}
