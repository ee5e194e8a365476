package luoshi.oversight.supervision.web;

import java.util.List;
import java.util.Set;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Party;
import luoshi.kernel.casework.Source;
import luoshi.oversight.supervision.Outlook;
import org.jspecify.annotations.Nullable;

/// 一件: a case with its whole line, from the sentence through its parts to sign-off, and what the viewer may do to it.
///
/// @param tree of the whole case as far as it is seen
/// @param parties where the viewer stands
/// @param forms of what may be done now, in the usual order
/// @param place address of the words in the record, for whoever may read them there; null for others
public record CasePage(
        Case subject,
        List<Case> tree,
        List<Act> acts,
        Set<Party> parties,
        List<Form> forms,
        Outlook outlook,
        @Nullable String place) {

    /// The case at the root, whose source is that of all its parts; null where it is out of reach.
    public @Nullable Case root() {
        return tree.stream().filter(c -> c.parent() == null).findFirst().orElse(null);
    }

    /// What it goes back to; of a part that of the whole case, as far as it is seen.
    public @Nullable Source source() {
        if (subject.parent() == null) return subject.source();
        var root = root();
        return root == null ? null : root.source();
    }

    public List<Case> parts() {
        return tree.stream().filter(c -> subject.number().equals(c.parent())).toList();
    }

    /// Whether a case of the tree lies below this one or is it.
    public boolean here(Case other) {
        return other.number().equals(subject.number());
    }

    /// The latest first.
    public List<Act> latest() {
        return acts.reversed();
    }

    /// What is done most in this phase stands open.
    public boolean first(Form form) {
        return !forms.isEmpty() && forms.getFirst() == form && form.kind() == Doing.Kind.RECEIPT;
    }
}
