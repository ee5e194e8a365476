package luoshi.meeting.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.decision.Decisions;
import luoshi.meeting.record.RecordReading;
import org.jspecify.annotations.Nullable;

/// 虚构的党组会: a clean record that can be broken in one place. Written as a text and read again like any record.
final class InventedMeeting {

    private static final List<String> PEOPLE = List.of(
            "江映川", "顾明澍", "贺知微", "卢怀瑾", "罗秉谦", "岑若水", "陶景行", "戚云舟", "崔砚秋", "齐望舒", "时敬之", "费兰亭", "汤定一", "穆如清", "池见深",
            "翁季安", "匡北辰", "冉启明", "边守拙", "花含章", "龚铁山", "明远山", "柯木兰", "蓝田玉");
    private static final List<String> CANDIDATES = List.of("祝长庚", "简宁", "俞漱石", "车承志", "管婉容", "晏清");
    private static final List<String> OFFICES = List.of("水环境处", "政策法规处", "计划财务处", "安全应急处");
    private static final String[] HAN = {"一", "二", "三", "四", "五", "六", "七"};

    /// A label and what is said; no label for the meeting's own words.
    record Said(String label, String words) {}

    static final class Topic {
        String title;

        @Nullable
        String reporter;

        final List<Said> body = new ArrayList<>();

        Topic(String title, @Nullable String reporter) {
            this.title = title;
            this.reporter = reporter;
        }

        void says(String label, String words) {
            body.add(new Said(label, words));
        }
    }

    final List<String> members = new ArrayList<>(), observers = new ArrayList<>(), absent = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();

    @Nullable
    LocalDate day;

    @Nullable
    String host, recorder, checker;

    @Nullable
    String place = "一号会议室";

    @Nullable
    Integer due, arrived;
    boolean closing = true;
    final String chair;
    private final boolean bracketed;

    InventedMeeting(long seed, LocalDate day) {
        var random = new Random(seed);
        var people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        int due = 5 + random.nextInt(6), away = random.nextInt(2);
        for (int i = 0; i < due - away; i++) members.add(people.removeLast());
        for (int i = 0; i < away; i++) absent.add(people.removeLast());
        for (int i = 0; i < 4; i++) observers.add(people.removeLast());
        this.day = day;
        this.due = due;
        this.arrived = members.size();
        this.chair = members.getFirst();
        this.host = chair;
        this.recorder = people.removeLast();
        this.checker = observers.getLast();
        this.bracketed = random.nextBoolean();
        study();
        resolved("汇报关于修订《望澜区生态环境局合同管理办法》的情况", observers.get(1), random, "会议同意该办法，由办公室印发。");
        resolved("汇报关于" + day.getYear() + "年一季度资金使用的情况", observers.get(2), random, "会议同意该安排，材料附后。");
        cadres(random);
    }

    private void study() {
        var topic = new Topic("传达全区安全生产工作会议精神", members.get(1));
        topic.says(chair, "请各处室对照要求抓好落实。");
        topic.says("", "会议要求，各单位要举一反三。");
        topics.add(topic);
    }

    private void resolved(String title, String reporter, Random random, String resolution) {
        var topic = new Topic(title, reporter);
        round(topic, random);
        topic.says("", resolution);
        topics.add(topic);
    }

    private void cadres(Random random) {
        var topic = new Topic("汇报干部工作", observers.getFirst());
        int first = random.nextInt(CANDIDATES.size() - 1);
        topic.says(observers.getFirst(), "已进行民主推荐和考察，干部档案、个人有关事项、纪检监察组意见均已核查，没有需要回避的成员。");
        for (int i = 0; i < 2; i++) {
            topic.says(
                    "",
                    "经会议研究第" + HAN[i] + "名人选，拟提任" + CANDIDATES.get(first + i) + "同志为"
                            + OFFICES.get(random.nextInt(OFFICES.size())) + "副处长，试用期一年。");
            round(topic, random);
        }
        topic.says("", "会议同意以上人选，组织人事处按规定进行任前公示。");
        topics.add(topic);
    }

    private void round(Topic topic, Random random) {
        var order = new ArrayList<>(members.subList(1, members.size()));
        Collections.shuffle(order, random);
        for (var name : order) topic.says(name, "同意。");
        topic.says(chair, "同意。请抓紧办理。");
    }

    Topic cadre() {
        return topics.getLast();
    }

    String text() {
        var text = new StringBuilder("会议记录（内部资料）\n\n");
        line(text, "会议名称", "望澜区生态环境局党组会");
        line(
                text,
                "会议时间",
                day == null ? null : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日9:00");
        line(text, "会议地点", place);
        line(text, bracketed ? "主持人" : "主持", host);
        if (due != null && arrived != null) text.append("应到" + due + "人，实到" + arrived + "人\n");
        else if (due != null) text.append("应到" + due + "人\n");
        else if (arrived != null) text.append("实到" + arrived + "人\n");
        line(text, "出席", names(members, ""));
        line(text, "缺席", names(absent, "（出差）"));
        line(text, "列席", names(observers, ""));
        line(text, bracketed ? "记录人" : "记录", recorder);
        line(text, "核对", checker);
        for (int i = 0; i < topics.size(); i++) {
            var topic = topics.get(i);
            text.append('\n').append(HAN[i]).append('、');
            if (topic.reporter != null) text.append(topic.reporter).append("同志");
            text.append(topic.title).append("\n\n");
            for (var said : topic.body)
                text.append(said.label.isEmpty() ? "" : said.label + "：")
                        .append(said.words)
                        .append("\n");
        }
        if (closing) text.append("\n散会。\n\n主持人签名：\n记录人签名：\n");
        return text.toString();
    }

    private static @Nullable String names(List<String> names, String note) {
        return names.isEmpty()
                ? null
                : String.join("、", names.stream().map(n -> n + note).toList());
    }

    private static void line(StringBuilder text, String field, @Nullable String value) {
        if (value != null) text.append(field).append('：').append(value).append('\n');
    }

    List<Judgement> judged() {
        return judged(text());
    }

    static List<Judgement> judged(String text) {
        var transcript = new Transcript("虚构", "", "text/plain", "UTF-8", text, List.of(), List.of());
        var record = RecordReading.read(transcript, Roster.EMPTY);
        return Examination.of(record, Decisions.read(record), StandingOrders.NONE);
    }
}
