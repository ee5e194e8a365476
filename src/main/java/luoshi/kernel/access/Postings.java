package luoshi.kernel.access;

import java.time.LocalDate;

/// 任职查询: what access asks the organisation.
public interface Postings {

    Posting of(String bureau, String person, LocalDate day);
}
