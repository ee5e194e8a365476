package luoshi.corpus.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// 网页粘贴: what surrounds a record on a site and is copied with it.
record WebPaste() implements Fault {

    private static final List<String> NAVIGATION =
            List.of("首页 > 政务公开 > 会议公开\n", "您当前的位置：网站首页 >> 政府信息公开 >> 工作动态\n\n", "【字体：大 中 小】\n");
    private static final List<String> TAILS =
            List.of("\n\n【打印本页】【关闭窗口】\n", "\n打印　关闭窗口\n扫一扫在手机打开当前页\n", "\n\n上一篇：通知公告\n下一篇：没有了\n");

    @Override
    public void damage(Sheet sheet, Random random) {
        var published = "%s来源：本站　浏览次数：%d".formatted(date(sheet), 100 + random.nextInt(900));
        sheet.furnish(0, NAVIGATION.get(random.nextInt(NAVIGATION.size())));
        int title = titleEnd(sheet);
        if (title == 0) sheet.furnish(0, published + "\n");
        else sheet.furnish(title, "\n" + published);
        sheet.furnish(sheet.length(), TAILS.get(random.nextInt(TAILS.size())));
    }

    private static String date(Sheet sheet) {
        var time = sheet.gold().path("header").path("time").path("normalised").asString("");
        if (time.length() < 10 || time.startsWith("X")) return "";
        return "发布时间：" + LocalDate.parse(time.substring(0, 10)).plusDays(3) + "　";
    }

    /// The end of the title's line, 0 where the text does not begin with one.
    private static int titleEnd(Sheet sheet) {
        var name = sheet.gold().path("header").path("name");
        if (!name.isObject() || name.get("start").intValue() > 60) return 0;
        int end = name.get("end").intValue();
        for (var line : sheet.lines())
            if (line.start() <= end && end <= line.end()) return line.length() <= 45 ? line.end() : 0;
        return 0;
    }
}
