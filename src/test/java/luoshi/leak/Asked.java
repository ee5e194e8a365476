package luoshi.leak;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import luoshi.leak.Facts.Paper;
import luoshi.leak.Facts.Somebody;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// One request on behalf of somebody, and what its answer must hold besides telling nothing that is closed.
///
/// @param expected tokens that an answer with status 200 must show: nothing that may be seen is lost
/// @param typed what the asker typed in, which a page may repeat
/// @param lines whether each paper in the answer is a row whose numbers are counted as well
record Asked(AbstractMockHttpServletRequestBuilder<?> request, Set<String> expected, Set<String> typed, boolean lines) {

    static Asked plain(AbstractMockHttpServletRequestBuilder<?> request) {
        return new Asked(request, Set.of(), Set.of(), false);
    }

    /// The same whoever asks.
    static Maker always(Supplier<AbstractMockHttpServletRequestBuilder<?>> request) {
        return (_, _, _, _) -> plain(request.get());
    }

    Asked typing(String words) {
        return new Asked(request, expected, Set.of(words), lines);
    }

    static Asked showing(AbstractMockHttpServletRequestBuilder<?> request, Set<String> expected) {
        return new Asked(request, expected, Set.of(), false);
    }

    /// How a request is made up.
    interface Maker {
        Asked of(World world, Somebody who, Oracle oracle, java.util.Random chance);
    }

    static Paper any(World world, java.util.Random chance) {
        return world.papers.get(chance.nextInt(world.papers.size()));
    }

    static <T> T one(List<T> of, java.util.Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
