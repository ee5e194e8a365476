/// 门面: what a module shows of itself to whoever signs in: its entries in the menu and its panels on the home page,
/// which the desk lays out without knowing any of them; and how a file and a refusal leave the house.
@ApplicationModule(
        id = "front",
        displayName = "门面",
        allowedDependencies = {"access"})
@NullMarked
package luoshi.kernel.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
