package luoshi.kernel.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadTest {

    @Test
    void a_chinese_name_reaches_the_browser_whole() throws IOException {
        assertThat(header("会议 记录〔2026〕3号.txt"))
                .contains(
                        "filename*=UTF-8''%E4%BC%9A%E8%AE%AE%20%E8%AE%B0%E5%BD%95%E3%80%942026%E3%80%953%E5%8F%B7.txt")
                .startsWith("attachment;");
    }

    @Test
    void what_no_folder_takes_is_not_in_the_name() throws IOException {
        assertThat(header("../清淤\t\"台账\".txt"))
                .contains("filename*=UTF-8''.._%E6%B8%85%E6%B7%A4__%E5%8F%B0%E8%B4%A6_.txt");
    }

    @Test
    void what_is_shown_is_shown_and_bytes_come_with_their_length() throws IOException {
        var response = new MockHttpServletResponse();
        new Download("现场.png", "image/png", true).send(response, new byte[] {1, 2, 3});
        assertThat(response.getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(response.getContentType()).isEqualTo("image/png");
        assertThat(response.getContentLength()).isEqualTo(3);
        assertThat(response.getContentAsByteArray()).containsExactly(1, 2, 3);
    }

    @Property(tries = 300)
    void no_name_breaks_out_of_its_header(@ForAll String name) throws IOException {
        assertThat(header(name + "\r\nSet-Cookie: x=y"))
                .startsWith("attachment;")
                .matches("[\\x20-\\x7e]*");
    }

    private static String header(String name) throws IOException {
        var response = new MockHttpServletResponse();
        Download.of(name).into(response);
        return String.valueOf(response.getHeader("Content-Disposition"));
    }
}
