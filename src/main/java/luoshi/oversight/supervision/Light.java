package luoshi.oversight.supervision;

/// 灯: how a duty stands to its day. What has no day is grey, never green.
public enum Light {
    GREY("灰"),
    GREEN("绿"),
    YELLOW("黄"),
    BLUE("蓝"),
    ORANGE("橙"),
    RED("红");

    private final String term;

    Light(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
