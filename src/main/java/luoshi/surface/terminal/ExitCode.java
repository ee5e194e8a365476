package luoshi.surface.terminal;

/// 退出码: what a verb tells the shell. The README repeats this list.
public enum ExitCode {
    OK(0, "完成"),
    PARTIAL(1, "完成，但有需要人看的地方（如部分文件未能导入）"),
    USAGE(2, "命令写法有误"),
    REFUSED(3, "输入不能受理（格式、损坏、超限等）"),
    DATABASE(4, "数据库不可用"),
    FAULT(5, "程序出错，已记入日志"),
    BREACH(6, "会议程序有影响决定效力的不符，或导出的留痕核验不符");

    private final int number;
    private final String term;

    ExitCode(int number, String term) {
        this.number = number;
        this.term = term;
    }

    public int number() {
        return number;
    }

    public String term() {
        return term;
    }
}
