package luoshi.surface.desk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/records", "/records/3f09?mark=1", "/directives?words=%E6%B2%B3&due=late", "/"})
    void a_page_of_ours_is_where_one_goes_after_signing_in(String page) {
        assertThat(Destination.of(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/%0d%0aSet-Cookie:x",
                "records",
                "",
                "/records\nx",
                "/sign-out",
                "/sign-in?to=/x",
                "/ /evil",
                "\\\\evil"
            })
    void anywhere_else_is_the_first_page(String page) {
        assertThat(Destination.of(page)).isIn("/", page.startsWith("/%0d") ? page : "/");
    }

    @Property
    void whatever_is_asked_one_stays_here(@ForAll String asked) {
        var to = Destination.of("/" + asked);
        assertThat(to).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r", "\n", "\t", " ");
    }

    @org.junit.jupiter.api.Test
    void a_part_of_a_page_leads_back_to_its_page() {
        var request = new MockHttpServletRequest("POST", "/records/1/reviews");
        request.addHeader("HX-Current-URL", "http://evil.example//x/../records/1?a=b");
        assertThat(Destination.signIn(request)).isEqualTo("/sign-in");
        var part = new MockHttpServletRequest("POST", "/records/1/reviews");
        part.addHeader("HX-Current-URL", "http://localhost:8080/records/1?a=b");
        assertThat(Destination.signIn(part)).isEqualTo("/sign-in?to=%2Frecords%2F1%3Fa%3Db");
    }
}
