/// 通知: who is told of what, in the program and outside it. Outside only a number and a link are told, never content.
@ApplicationModule(
        id = "notice",
        displayName = "通知",
        allowedDependencies = {"calendar", "access", "clockwork", "front"})
@NullMarked
package luoshi.kernel.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
