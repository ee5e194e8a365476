package luoshi.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void blocks_are_lines_and_cells_are_kept_apart() {
        assertThat(body("<h1>会议记录</h1><div>出席：<b>甲</b>、乙<br>列席：丙</div>"
                        + "<table><tr><th>议题</th><td><p>一</p><p>二</p></td></tr><tr><td>结论<td>同意</table>完"))
                .isEqualTo("会议记录\n出席：甲、乙\n列席：丙\n议题\t一\n二\n结论\t同意\n完");
    }

    @Test
    void scripts_navigation_and_hidden_stretches_stay_out() {
        assertThat(body("<nav>首页</nav><script>var a='恶意'</script><style>p{}</style><p style='display:none'>藏</p>"
                        + "<p>正&nbsp;文&lt;1&gt;&amp;</p><!-- 注 -->"))
                .isEqualTo("正 文<1>&");
    }

    @Test
    void white_space_is_what_a_browser_shows() {
        assertThat(body("<p>  会议\n   认为\tA  B </p>\n\n<pre>甲\n  乙</pre>")).isEqualTo("会议认为 A B\n甲\n  乙");
    }

    @Test
    void lists_show_their_numbers() {
        assertThat(body("<ol start=3><li>甲</li><li>\n<p>乙</p></li></ol><ul><li>丙</li></ul>"))
                .isEqualTo("3. 甲\n4. 乙\n丙");
    }

    @Test
    void the_charset_is_found_with_and_without_a_statement() {
        var gbk = Charset.forName("GB18030");
        for (var head : new String[] {"<meta charset=gb2312>", "<meta charset=utf-8>", ""}) {
            var transcript = Transcripts.of(new Original(
                    "记录.htm", HtmlMaker.page(head, "<p>会议决定：同意该方案。</p>").getBytes(gbk)));
            assertThat(transcript.text()).isEqualTo("会议决定：同意该方案。\n");
            assertThat(transcript.charset()).isEqualTo("GB18030");
        }
        var big5 = HtmlMaker.page("<meta http-equiv=Content-Type content='text/html; charset=Big5'>", "<p>會議決定</p>");
        assertThat(Transcripts.of(new Original("記錄.html", big5.getBytes(Charset.forName("Big5"))))
                        .text())
                .isEqualTo("會議決定\n");
    }

    private static String body(String body) {
        var bytes = HtmlMaker.page("<title>题</title>", body).getBytes(StandardCharsets.UTF_8);
        return Transcripts.of(new Original("记录.html", bytes)).text().replaceAll("\n\\z", "");
    }
}
