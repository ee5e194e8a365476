package luoshi.kernel.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Annex;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import luoshi.kernel.paper.Paper.Form;
import luoshi.kernel.paper.Paper.Head;
import luoshi.kernel.paper.Paper.Imprint;
import luoshi.kernel.paper.Paper.Roll;

/// 样张: invented papers of every form, as long as asked for.
public final class Specimens {

    public static final LocalDate DAY = LocalDate.of(2024, 4, 2);
    private static final String SENTENCE =
            "会议听取了固体废物管理处关于中转站设备更新方案的汇报，同意更新压缩设备12台，所需资金480万元在年初部门预算中列支（不含安装费）。由固废处牵头，废管中心具体实施，“5月底前完成招标，9月底前安装到位”，有关情况及时报局办公室。会议强调，各处室和局属单位主要负责同志要把安全生产和污染防治工作始终放在心上抓在手上，坚持问题导向和目标导向相统一，扎实做好隐患排查整改、应急值守和群众诉求办理等各方面重点工作。";

    private Specimens() {}

    public static Paper minutes(int paragraphs, int people) {
        return new Paper(
                Form.MINUTES,
                Head.of("望澜区生态环境局局长办公会议纪要", "〔2024〕6号"),
                "关于研究生活垃圾中转站设备更新等工作的会议纪要",
                "",
                body(paragraphs),
                new Ending(
                        List.of(),
                        List.of(
                                new Roll("出席", names(people)),
                                new Roll("列席", names(Math.max(2, people / 2))),
                                new Roll("请假", List.of("岑若水"))),
                        "",
                        null,
                        false,
                        ""),
                List.of(),
                imprint());
    }

    public static Paper notice(int paragraphs) {
        return new Paper(
                Form.DOCUMENT,
                new Head("望澜区生态环境局文件", "望环发〔2024〕16号", List.of(), "000012", "", "加急"),
                "望澜区生态环境局关于进一步加强生活垃圾中转站设备更新和安全生产管理工作有关事项的通知",
                "局机关各处室，局属各单位，各街道、镇生态环境办公室",
                body(paragraphs),
                new Ending(
                        List.of("望澜区生活垃圾中转站设备更新清单", "望澜区生活垃圾中转站设备更新和安全生产管理工作任务分工表"),
                        List.of(),
                        "望澜区生态环境局",
                        DAY,
                        true,
                        "此件公开发布"),
                List.of(
                        new Annex("望澜区生活垃圾中转站设备更新清单", List.of(table(40))),
                        new Annex("任务分工表", List.of(Block.Paragraph.of(SENTENCE)))),
                imprint());
    }

    public static Paper report(int paragraphs) {
        return new Paper(
                Form.DOCUMENT,
                new Head("望澜区生态环境局文件", "望环〔2024〕7号", List.of("江映川"), "", "", ""),
                "望澜区生态环境局关于一季度工作情况的报告",
                "望澜区人民政府",
                body(paragraphs),
                Ending.signed("望澜区生态环境局", DAY, false),
                List.of(),
                imprint());
    }

    public static Paper letter(int paragraphs) {
        return new Paper(
                Form.LETTER,
                Head.of("望澜区生态环境局", "望环函〔2024〕3号"),
                "望澜区生态环境局关于商请协助做好泵站检修用电保障的函",
                "望澜供电公司",
                body(paragraphs),
                Ending.signed("望澜区生态环境局", DAY, true),
                List.of(),
                new Imprint("局属各单位", "望澜区生态环境局办公室", DAY));
    }

    public static Paper order() {
        return new Paper(
                Form.ORDER,
                Head.of("望澜区人民政府令", "第6号"),
                "",
                "",
                List.of(Block.Paragraph.of("《望澜区河道管理办法》已经区政府常务会议通过，现予公布，自2024年5月1日起施行。")),
                Ending.signed("区长  江映川", DAY, false),
                List.of(),
                null);
    }

    public static Paper plain(int rows) {
        return Paper.plain(
                "望澜区生态环境局议定事项落实情况表",
                List.of(Block.Paragraph.of("截至2024年4月2日，各项议定事项的落实情况如下。"), table(rows)),
                Ending.signed("望澜区生态环境局办公室", DAY, false));
    }

    public static Block.Table table(int rows) {
        return new Block.Table(
                List.of(8, 40, 22, 18),
                List.of("序号", "议定事项", "责任单位", "完成时限"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of(
                                String.valueOf(i),
                                i % 5 == 0 ? SENTENCE : "更新压缩设备12台，完成招标和安装",
                                "固废处、废管中心",
                                "2024年9月30日"))
                        .toList());
    }

    public static List<Block> body(int paragraphs) {
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of("4月2日上午，顾明澍副局长主持召开局长办公会议，研究近期重点工作。现将会议议定事项纪要如下："));
        for (int i = 0; i < paragraphs; i++) {
            if (i % 4 == 0) body.add(new Block.Heading(1, number(i / 4) + "、关于生活垃圾中转站设备更新事宜"));
            if (i % 4 == 1) body.add(new Block.Heading(2, "（一）关于设备更新的资金安排"));
            body.add(Block.Paragraph.of((i % 4 == 2 ? "1." : i % 4 == 3 ? "（1）" : "") + SENTENCE));
        }
        return body;
    }

    private static String number(int i) {
        return "一二三四五六七八九十".substring(i % 10, i % 10 + 1);
    }

    static List<String> names(int count) {
        var some = List.of("顾明澍", "贺知微", "卢怀瑾", "罗秉谦", "陶景行", "㙍闻照", "俞镕石", "汤玥", "费兰亭", "欧阳𠮷");
        return IntStream.range(0, count)
                .mapToObj(i -> some.get(i % some.size()))
                .toList();
    }

    static Imprint imprint() {
        return new Imprint("区委办公室，区政府办公室，区人大常委会办公室，区政协办公室，各街道、镇人民政府，局机关各处室，局属各单位", "望澜区生态环境局办公室", DAY.plusDays(1));
    }
}
