package luoshi.surface.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadNameTest {

    @Test
    void a_chinese_name_reaches_the_browser_whole() {
        assertThat(header("会议 记录\".txt"))
                .contains("filename*=UTF-8''%E4%BC%9A%E8%AE%AE%20%E8%AE%B0%E5%BD%95%22.txt")
                .startsWith("attachment;");
    }

    @Property(tries = 300)
    void no_name_breaks_out_of_its_header(@ForAll String name) {
        assertThat(header(name + "\r\nSet-Cookie: x=y"))
                .startsWith("attachment;")
                .matches("[\\x20-\\x7e]*");
    }

    private static String header(String name) {
        var response = new MockHttpServletResponse();
        RecordController.attach(response, name);
        return String.valueOf(response.getHeader("Content-Disposition"));
    }
}
