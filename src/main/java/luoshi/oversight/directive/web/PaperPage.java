package luoshi.oversight.directive.web;

import java.util.List;
import luoshi.kernel.casework.Case;
import luoshi.kernel.organisation.Roster;
import luoshi.oversight.directive.Candidate;
import luoshi.oversight.directive.Papers.Paper;
import org.jspecify.annotations.Nullable;

/// 来文页: a paper or an instruction, its text, and the cases that were opened from it.
///
/// @param words that were picked or typed; empty before that
/// @param proposed what they come to; null before words were picked
public record PaperPage(
        Paper paper,
        String text,
        List<Case> opened,
        Roster roster,
        String words,
        @Nullable Candidate proposed) {

    public String name(String unit) {
        return RegistrationPage.name(roster, unit);
    }
}
