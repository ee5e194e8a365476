package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.reading.Weighing.Signs;

/// 叙述事实: the signs in a clause that it tells what is, was or was not, what somebody felt, or what would be if.
final class Narration {

    /// 老师也没有收心, 外包单位管理松散: what is said of somebody, and nothing to do.
    private static final Wording STATE = Wording.of(
            "(?:自己|本来|其实|目前|现在|当时|一直|总是|历来|往往|普遍|确实|都|也|还|就|又|却|才|倒){0,3}(?:没有?(?!收)|不是|是(?!否)|有(?!序|效|关|针对|计划|重点|组织|步骤|权)|在(?=[^，。；]{1,8}上?(?:问|说|讲|提)过)|属于?|不[够愿肯想行]|很|太|非常|比较|显得|觉得|知道|晓得|听说|看[了到过不]|[来问去]过|认为|收到(?!后)|接到(?!后)|发现|答复|想|怕|心里|签的|签不|松散|薄弱|滞后|落后|缺乏|缺少|只有|变不出)");
    /// 没有形成书面东西, 是个教训, 要是条条都打通: a clause of its own that nobody does.
    private static final Wording BARE = Wording.of(
            "(?:但|可|不过|而且|就|这|那|都|也|还|更|又|本来|其实|实在|原来|确实){0,3}(?:没有?(?!收)|不是|是(?!否)(?![^，。；]{0,10}[由要须])|有[的人些]|很|太|好像|听说|据说|要是|假如|倘若|即使|哪怕|就算|万一|往年|以前|当年|当时|那时|小时候|我?心里|不[够愿肯想行]|材料上|上个?[月季周次回](?![^，。；]{0,6}[定说])|去年|前年|因(?![地此而为]))|[^，。；]{0,20}(?:存在[^，。；]{1,14}(?:现象|问题|隐患|不足)|缺少|缺乏)|[^，。；]{0,16}(?:率|共|合计|总计)\\d|[^，。；]{1,10}的时候(?:没有?|不|就)|[^，。；]{2,10}没有(?!收)[\\p{IsHan}]{2,8}$");
    private static final Wording HAPPENED =
            Wording.of("(?:次日|翌日|当[日晚夜场即]|[当那]时|随即|随后|事后|后经|经(?:初步)?(?:了解|调查|核实|查)|幸)(?!起)");
    private static final Wording LACKS = Wording.of(
            "未(?:按|予|造成|佩戴|落实|开展|履行|批|领|取得|办理|设置|进行|及时|发现|达到|能|签|付|报)[^，。；]{0,14}$(?<![的者])|(?:未|没有?)(?:造成|按规定|按要求|按期|履行|佩戴)[^，。；]{0,12}$(?<![的者])");
    /// 形成如下建议方案, 提出以下要求: what follows is announced.
    private static final Wording FOLLOWS =
            Wording.of("(?:如下|以下)(?:[几一二三四五两\\d]?[点个条项件]|[^，。；]{0,2}(?:事项|方案|意见|要求|建议|决定|决议|问题|安排))[：:]?$");
    /// 阮某某同志提醒，: only who says what follows.
    private static final Wording VOICED = Wording.of(
            "^(?:[\\p{IsHan}]{2,4}同志|[\\p{IsHan}]{2,4}在[^，。；]{1,8}时|有(?:的)?(?:同志|人|委员|代表)|也有(?:的)?(?:同志|人))[^，。；]{0,8}(?:提醒|提出|反映|介绍|解释|说明|认为|说|讲|问)(?:来|到|过|说)?(?:$|(?=[^，。；]{0,14}能不能))");
    private static final Wording TALK = Wording.of(
            "我(?:来|再|先|也)?(?:补|说|讲|提)[一两几][句点]|真要讲|要说的?(?:是|话)|我要(?:讲|说|提)|别皱|别高兴|(?:明年|以后|到时候|过后)再(?:看|说|议|讲)吧?$|先(?:现实|不说)|[^，。；]{0,10}我(?:们)?认(?:$|[，。])|\\d票(?:同意|赞成)|(?:同意|赞成)\\d票|^[一二三四\\d]次是|^应到|^会议应出席|实际出席|建议(?![对在由按将把请])[\\p{IsHan}]{2,4}(?:同志)?(?:晋升|担任|任(?![务职])|作为)|^(?:同意|通过)[^，。；]{2,20}(?:晋升|任职|转正|任免|免职)|^(?:缺点|难处|好处|坏处|麻烦|关键|优点|问题)(?:是|就是)|^大意是|(?:建议|意见|办法|想法)(?:很好|好|对|可取|有道理)$|建议(?:暂缓|缓一缓|缓议|再议|再等等)$|先检讨|^我(?:来|先)?(?:报告|汇报|说明|介绍|通报)一下|本次不|不再(?:逐一|重复|另行?|一一)|^会议(?:特别|专门)?说明|每年[^，。；]{0,10}都(?!要)|^(?:(?:该|邻)[县市区镇乡]|(?:兄弟|外|隔壁|别的)[县市区局镇乡])|(?:省|市|国家|中央|上级)里?要来[^，。；]{0,4}(?:抽查|检查|督查|督导|考核|调研|验收)|按惯例|[县市区省]里[^，。；]{0,6}在(?:考虑|研究|统筹)|讲老实话|说老实话");
    /// 我上个月去看, 三年前的账我来之前就有: the speaker looks back.
    private static final Wording SELF = Wording.of(
            "我(?:当|做|干)过|我看没|我在[^，。；]{1,6}时候|我们?(?:自己)?(?:上[个一]?[月周次]|前[天几]|昨天|刚|去年|当时|小时候|那时|来之前|手机|就(?=\\d|有|这|那|只)|[^，。；]{0,6}去[\\p{IsHan}]{0,2}过|没|签|父亲|每次|从来|一直)");

    private static final Wording TOLD = Wording.of(
            "(?<!为|除|罢|算|不)了(?=[，。；]|$|[\\d一二三四五六七八九十两几][\\p{IsHan}])|(?<![通超不经])过(?=[，。；]|$)|去年|前年|(?:19|20)\\d\\d年(?![前底内末]|度|\\d{1,2}月)[^，。；]{0,12}[的了]|没有(?!的)|有[一几]笔|意见是|办法是");
    private static final Wording BOUND = Wording.of("一律|不得|必须|务必|严禁|不准|不许");

    private final Prose prose;

    Narration(Prose prose) {
        this.prose = prose;
    }

    /// Whether a sentence tells what has been: 发票开不出来，挂了三年.
    static boolean tells(Prose prose, int from, int to) {
        return TOLD.isIn(prose, from, to) && !BOUND.isIn(prose, from, to);
    }

    /// How much in a clause only tells.
    int against(Signs s) {
        int against = 0;
        if (FOLLOWS.isIn(prose, s.from(), s.to())) against += 6;
        if (VOICED.begins(prose, s.from(), s.to())) against += 5;
        if (TALK.isIn(prose, s.from(), s.to())) against += 5;
        if (Intents.suggests(prose, s.from(), s.to()) || BOUND.isIn(prose, s.from(), s.to())) return against;
        boolean bound = s.modal() >= 0 || s.by() || s.tagged() || s.dated();
        if (!bound && s.subject() && STATE.begins(prose, s.predicate(), s.to())) against += 4;
        if (!bound && !s.subject() && BARE.begins(prose, s.words(), s.to())) against += 3;
        if (!s.dated() && HAPPENED.begins(prose, s.from(), s.to())) against += 4;
        if (LACKS.isIn(prose, s.from(), s.to())) against += 3;
        if (SELF.isIn(prose, s.from(), s.to()) && !s.limited()) against += 4;
        if (s.elapsed() && !s.by() && s.modal() < 0) against += 3;
        return against;
    }
}
