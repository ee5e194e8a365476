package luoshi.kernel.calendar;

import java.time.LocalDate;
import java.util.List;

/// 假期: days off in a row, weekends among them, and the weekend days worked instead (调休).
public record Holiday(String name, LocalDate from, LocalDate to, List<LocalDate> worked) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
