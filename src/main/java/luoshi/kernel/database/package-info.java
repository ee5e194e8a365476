/// 数据库: where rows are kept: a PostgreSQL of our own that lives and dies with the program, or one that is given; and
/// the migrations that give every module its schema.
@ApplicationModule(
        id = "database",
        displayName = "数据库",
        allowedDependencies = {"access"})
@NullMarked
package luoshi.kernel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
