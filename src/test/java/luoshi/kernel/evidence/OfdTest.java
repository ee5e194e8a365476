package luoshi.kernel.evidence;

import static luoshi.kernel.evidence.OfdMaker.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OfdTest {

    @Test
    void lines_stand_in_order_of_their_positions_with_the_template_among_them() {
        var ofd = new OfdMaker()
                .template(text("云溪区水务局", 60, 20) + text("— 1 —", 100, 280))
                .page(text("第二行", 25, 60) + "<ofd:PageBlock ID=\"7\">" + text("第一行", 25, 50) + "</ofd:PageBlock>");
        assertThat(read(ofd.bytes())).isEqualTo("云溪区水务局\n第一行\n第二行\n— 1 —\n");
    }

    @Test
    void characters_set_far_apart_are_words_and_those_near_are_not() {
        var ofd = new OfdMaker().page("""
                <ofd:TextObject ID="1" Boundary="20 20 100 10" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="5.2 4 40 2.1 2.1">会议时间3月2</ofd:TextCode></ofd:TextObject>
                """);
        assertThat(read(ofd.bytes())).isEqualTo("会议时 间3月2\n");
    }

    @Test
    void turned_and_scaled_objects_are_put_where_they_show() {
        var ofd = new OfdMaker().page("""
                <ofd:TextObject ID="1" Boundary="20 40 100 10" Size="1" CTM="4 0 0 4 0 0"><ofd:TextCode X="0" Y="1" DeltaX="1">下行</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject ID="2" Boundary="20 30 100 10" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="4">上行</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject ID="3" Boundary="180 20 10 100" Size="4"><ofd:TextCode X="0" Y="4" DeltaY="g 3 4">竖排在旁</ofd:TextCode></ofd:TextObject>
                """);
        assertThat(read(ofd.bytes())).isEqualTo("上行\n下行\n竖排在旁\n");
    }

    @Test
    void a_file_of_pictures_is_refused() {
        var ofd = new OfdMaker().page("<ofd:ImageObject ID=\"1\" Boundary=\"0 0 210 297\" ResourceID=\"5\"/>");
        assertThatThrownBy(() -> read(ofd.bytes())).hasFieldOrPropertyWithValue("code", "evidence.no-text-layer");
    }

    private static String read(byte[] ofd) {
        return Transcripts.of(new Original("记录.ofd", ofd)).text();
    }
}
