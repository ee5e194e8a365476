package luoshi.surface.dossier;

import java.util.Arrays;
import java.util.List;

/// 标记种类: what sort of thing a stretch of the text was read as.
public enum MarkKind {
    NAME("会议名称", "名", Family.HEADER),
    NUMBER("届次文号", "号", Family.HEADER),
    TIME("会议时间", "时", Family.HEADER),
    PLACE("会议地点", "地", Family.HEADER),
    HOST("主持人", "主", Family.PERSON),
    RECORDER("记录人", "记", Family.PERSON),
    CHECKER("核对人", "核", Family.PERSON),
    PRESENT("出席", "出", Family.PERSON),
    NONVOTING("列席", "列", Family.PERSON),
    ABSENT("缺席", "缺", Family.PERSON),
    ITEM("议题", "题", Family.ITEM),
    REPORTER("汇报人", "报", Family.PERSON),
    SPEAKER("发言人", "言", Family.PERSON),
    STANCE("表态", "态", Family.DECISION),
    OUTCOME("议决结果", "决", Family.DECISION),
    DIRECTIVE("交办事项", "办", Family.DIRECTIVE),
    OWNER("责任主体", "责", Family.OWNER),
    DEADLINE("时限", "限", Family.DEADLINE),
    AMOUNT("数额", "额", Family.AMOUNT),
    APPOINTEE("人事对象", "人", Family.APPOINTMENT),
    POST("职务", "职", Family.APPOINTMENT),
    INFERENCE("推断", "推", Family.OTHER),
    UNREAD("未读", "未", Family.OTHER);

    /// 类别: kinds that look alike on the page.
    public enum Family {
        HEADER,
        PERSON,
        ITEM,
        DECISION,
        DIRECTIVE,
        OWNER,
        DEADLINE,
        AMOUNT,
        APPOINTMENT,
        OTHER;

        public String css() {
            return "f-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final String term;
    private final String sign;
    private final Family family;

    MarkKind(String term, String sign, Family family) {
        this.term = term;
        this.sign = sign;
        this.family = family;
    }

    public String term() {
        return term;
    }

    /// One character that stands for the kind where colour cannot, as on paper.
    public String sign() {
        return sign;
    }

    public Family family() {
        return family;
    }

    /// Kinds a reviewer can give to words.
    public static List<MarkKind> markable() {
        return Arrays.stream(values()).filter(k -> k.family != Family.OTHER).toList();
    }
}
