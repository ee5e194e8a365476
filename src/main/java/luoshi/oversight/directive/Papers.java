package luoshi.oversight.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Source;

/// 来文与批示: papers from others that lay duties on the body, and instructions of leaders, each with its original.
public interface Papers {

    void keep(Viewer viewer, Paper paper);

    Optional<Paper> find(Viewer viewer, String sha256);

    /// Refused where there is none within reach.
    default Paper found(Viewer viewer, String sha256) {
        return find(viewer, sha256).orElseThrow(() -> new Refusal("directive.absent", "没有这份来文或批示。"));
    }

    /// The latest first.
    List<Paper> list(Viewer viewer, int limit);

    /// 来文或批示.
    ///
    /// @param kind a paper or an instruction
    /// @param issuer who issued it; for an instruction, whose paper it stands on, empty where none
    /// @param number 文号; empty where it has none
    /// @param speaker who gave the instruction; empty for a paper
    /// @param name who filed it
    record Paper(
            String sha256,
            Source.Kind kind,
            String title,
            String issuer,
            String number,
            LocalDate day,
            String speaker,
            String name,
            Instant filedAt,
            Label label) {}
}
