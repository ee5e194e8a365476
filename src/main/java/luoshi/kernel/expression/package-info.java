/// 句式: regular expressions that know which words their matches are made of, so that a text is tried only where these
/// stand. They serve the wordings of `phrase`.
@ApplicationModule(
        id = "expression",
        displayName = "句式",
        allowedDependencies = {})
@NullMarked
package luoshi.kernel.expression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
