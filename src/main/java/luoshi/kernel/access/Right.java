package luoshi.kernel.access;

/// 权限: what a person may do. Which rows it may be done to is a question of [Reach].
public enum Right {
    IMPORT("导入记录"),
    REVIEW("复核记录"),
    CONFIRM("整份确认"),
    MARK("定标识、封存与解封"),
    EXAMINE("查看程序审查"),
    SETTLE("登记本单位议事规则"),
    ALIAS("登记单位别名"),
    EXPORT("导出"),
    FALSE_ALARM("认定涉密误报"),
    HAND_IN("送交来文批示"),
    REGISTER("立项交办"),
    ADOPT("采纳建议立项"),
    SUPERVISE("督办"),
    SIGN_OFF("办结销号"),
    DRAFT("拟办公文"),
    SIGN("签批公文"),
    ISSUE("取号发文"),
    ACCOUNTS("管理账户"),
    GRANTS("授予角色与知悉范围"),
    AUDIT("查看与导出留痕");

    private final String term;

    Right(String term) {
        this.term = term;
    }

    /// The Chinese word.
    public String term() {
        return term;
    }
}
