package luoshi.leak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;
import org.jspecify.annotations.Nullable;

/// What was made up, as the oracle knows it. Tokens are words that stand in one place of one record only.
final class Facts {

    private Facts() {}

    /// @param outside of the body: a street, town or contractor
    record Place(String code, String name, @Nullable String parent, boolean outside) {}

    /// @param home code of the own unit
    /// @param units own unit and those below it
    /// @param rank name of a role that was given, or empty
    /// @param leads sits in the Party group
    record Somebody(
            String code,
            String name,
            String home,
            Set<String> units,
            boolean outside,
            boolean leads,
            String rank,
            Set<Seal> seals,
            Mark clearance) {}

    /// @param owners codes of the units named
    record Duty(String token, Set<String> owners) {}

    /// @param tokens of its title and of what was said
    /// @param reporter code of the person; null where a unit reported
    static final class Topic {
        final String n;
        final List<String> tokens;
        final @Nullable String reporter;
        final @Nullable String unit;
        final Set<Seal> seals;
        final List<Duty> duties;

        Topic(
                String n,
                List<String> tokens,
                @Nullable String reporter,
                @Nullable String unit,
                Set<Seal> seals,
                List<Duty> duties) {
            this.n = n;
            this.tokens = tokens;
            this.reporter = reporter;
            this.unit = unit;
            this.seals = new HashSet<>(seals);
            this.duties = duties;
        }
    }

    /// A case or a part of one.
    ///
    /// @param units that lead, help or handed it down, and those that lead above it
    /// @param person named for it; empty for none
    /// @param tokens of its words, its source and its acts
    /// @param file SHA-256 of its exhibit, which holds `fileToken`; empty where there is none
    record Job(
            String number,
            Mark mark,
            Set<Seal> seals,
            Set<String> units,
            String person,
            String token,
            Set<String> tokens,
            String file,
            String fileToken) {}

    /// @param nameToken stands in the name of the meeting
    /// @param wholeTokens in what only those see whose reach is whole: file, place
    /// @param fullTokens in what only those see who see everything: outside items, reasons of acts
    static final class Paper {
        String id = "";
        Mark mark = Mark.INTERNAL;
        final String text;
        final String file;
        final String nameToken;
        final List<String> wholeTokens;
        final List<String> fullTokens;
        final List<Topic> topics;

        Paper(
                String text,
                String file,
                String nameToken,
                List<String> wholeTokens,
                List<String> fullTokens,
                List<Topic> topics) {
            this.text = text;
            this.file = file;
            this.nameToken = nameToken;
            this.wholeTokens = wholeTokens;
            this.fullTokens = fullTokens;
            this.topics = topics;
        }
    }
}
