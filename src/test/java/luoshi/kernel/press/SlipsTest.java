package luoshi.kernel.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import luoshi.kernel.gauge.Measure;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Head;
import luoshi.kernel.paper.Slip;
import luoshi.kernel.paper.Slip.Filed;
import luoshi.kernel.paper.Slip.Proof;
import luoshi.kernel.paper.Slip.Retention;
import luoshi.kernel.paper.Slip.Standing;
import luoshi.kernel.paper.Slip.Tint;
import luoshi.kernel.paper.Slips;
import org.junit.jupiter.api.Test;

class SlipsTest {

    private static final Press PRESS = new Press(Norm.latest(), Path.of("no-fonts-of-our-own"));
    private static final Head HEAD = Head.of("望澜区生态环境局文件", "望环发〔2024〕21号");

    static Slip slip(int n) {
        return new Slip(
                "望环督〔2024〕" + n + "号",
                "规划建设处",
                "邵知行",
                "清算项目还有17个，规建处牵头、各代建单位配合，尽量在10月底前全部送审",
                "2024年第七次党组会第二项议题",
                "10月底前",
                "每月5日前报送进展；办结时附送审单据",
                "已逾期三个工作日",
                "望澜区生态环境局",
                Specimens.DAY);
    }

    static Map<String, Paper> all() {
        var standings = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Standing(
                        "更新压缩设备12台，完成招标和安装", "固废处、废管中心", "9月30日", i * 3 + "%", i % 3 == 0 ? "逾期" + i + "日" : ""))
                .toList();
        var all = new LinkedHashMap<String, Paper>();
        all.put("督办单", Slips.supervision(slip(1)));
        for (var tint : Tint.values())
            all.put("催办单" + tint.term(), Slips.reminder(slip(2), tint, tint.ordinal() + 1, "2024年10月25日"));
        all.put("约谈", Slips.summons(slip(3), "2024年11月8日14时", "局机关三楼第一会议室"));
        all.put("议定事项通知", Slips.agreed(HEAD, "2024年第七次党组会", "规划建设处", standings, "望澜区生态环境局", Specimens.DAY));
        all.put(
                "通报",
                Slips.bulletin(HEAD, "2024年上半年", "局机关各处室，局属各单位", standings, "2024年7月31日", "望澜区生态环境局", Specimens.DAY));
        all.put("执行报告", Slips.execution("2024年第七次党组会", standings, "望澜区生态环境局办公室", Specimens.DAY));
        all.put(
                "佐证",
                Slips.proofs(
                        "规划建设处",
                        List.of(new Proof("清算项目送审", "送审单据.pdf", "9f86d081884c7d65", "邵知行", Specimens.DAY)),
                        Specimens.DAY));
        all.put(
                "移交",
                Slips.handover(
                        IntStream.rangeClosed(1, 60)
                                .mapToObj(i -> new Filed(
                                        "WS·2024·Y·BGS·" + (1000 + i),
                                        "2024年第" + i + "次党组会议纪要",
                                        Specimens.DAY,
                                        i,
                                        Retention.PERMANENT))
                                .toList(),
                        "望澜区生态环境局办公室",
                        Specimens.DAY));
        return all;
    }

    @Test
    void every_form_of_supervision_holds_the_standard() {
        var breaches = new ArrayList<String>();
        all().forEach((name, paper) ->
                Measure.of(PRESS.pdf(paper), Norm.latest()).breaches().forEach(b -> breaches.add(name + "：" + b)));
        assertThat(breaches).isEmpty();
    }

    @Test
    void a_slip_is_one_page_and_a_bulletin_lists_only_who_is_behind() {
        assertThat(PRESS.compose(Slips.supervision(slip(1))).leaves()).hasSize(1);
        assertThat(PRESS.compose(Slips.reminder(slip(1), Tint.RED, 3, "2024年10月25日"))
                        .leaves())
                .hasSize(1);
        var bulletin = all().get("通报");
        assertThat(bulletin.body().toString()).contains("共30项，进度落后10项", "逾期3日").doesNotContain("按期");
    }

    @Test
    void slips_go_out_as_one_zip_in_their_order_and_tell_how_far_they_are() throws IOException {
        var slips = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Bundle.Named("督办单" + i + "/规建处", Slips.supervision(slip(i))))
                .toList();
        var told = new ArrayList<Integer>();
        var out = new ByteArrayOutputStream();
        Bundle.write(PRESS, slips, List.of(Press.Format.DOCX, Press.Format.PDF), out, told::add);

        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        assertThat(names).hasSize(80).startsWith("督办单1_规建处.docx", "督办单1_规建处.pdf", "督办单2_规建处.docx");
        assertThat(told).containsExactly(32, 40);
    }
}
