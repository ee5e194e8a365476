package luoshi.oversight.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import luoshi.kernel.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 已催的行.
@Component
class JdbcPressed {

    private final JdbcClient rows;

    JdbcPressed(JdbcClient rows) {
        this.rows = rows;
    }

    /// 已催: of what case, at what rung, for what day.
    record Pressed(String number, String what, LocalDate day) {}

    /// What was pressed of these cases.
    Set<Pressed> of(Viewer viewer, Collection<String> numbers) {
        return new HashSet<>(rows.sql(
                        "select number, what, day from supervision.pressed where bureau = :bureau and number = any(:numbers)")
                .param("bureau", viewer.bureau())
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> new Pressed(
                        row.getString("number"), row.getString("what"), row.getObject("day", LocalDate.class)))
                .list());
    }

    /// Takes it upon the transaction; false where it was pressed before. Two at once wait for each other here.
    boolean take(Viewer viewer, Pressed pressed) {
        return rows.sql("""
                                insert into supervision.pressed (bureau, number, what, day) values (?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(viewer.bureau(), pressed.number, pressed.what, pressed.day)
                        .update()
                == 1;
    }
}
