/// 日历: festivals and working days of the years that are loaded, and what a limit such as 春节前 or 三个工作日内 means on a given
/// day.
@ApplicationModule(
        id = "calendar",
        displayName = "日历",
        allowedDependencies = {"regulation"})
@NullMarked
package luoshi.kernel.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
