package luoshi.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 花名册上的人: whom an account may be opened for. What access asks the organisation.
public interface Colleagues {

    /// 同事: a person of the roster on a day.
    ///
    /// @param unit full name of the unit of the post
    /// @param post title; null where none is recorded
    record Colleague(
            String code, String name, String unit, @Nullable String post) {}

    /// In the order of the roster.
    List<Colleague> all(String bureau, LocalDate day);

    Optional<Colleague> find(String bureau, String person, LocalDate day);
}
