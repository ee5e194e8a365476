package luoshi.kernel.evidence.reading;

import luoshi.kernel.access.Refusal;
import luoshi.kernel.evidence.Limits;
import luoshi.kernel.evidence.Original;

/// 一次摘取: one original being read, what it has cost so far, and how to refuse it.
final class Reading {

    private static final int STEPS_PER_CHAR = 60;
    private static final int LOOK_AT_CLOCK = 0xFFF;

    private final Original original;
    private final Limits limits;
    private final long end;
    private long inflated;
    private long steps;
    private long chars;
    private long earned;

    Reading(Original original, Limits limits) {
        this.original = original;
        this.limits = limits;
        this.end = System.nanoTime() + limits.patience().toNanos();
    }

    Original original() {
        return original;
    }

    byte[] bytes() {
        return original.bytes();
    }

    Limits limits() {
        return limits;
    }

    /// Counts work. A file that makes much work and gives little text is hostile.
    void step(long work) {
        steps += work;
        if (steps > limits.steps() + earned * STEPS_PER_CHAR) throw bomb("结构异常庞大，却几乎没有文字");
        if ((steps & LOOK_AT_CLOCK) < work && System.nanoTime() > end) throw late();
    }

    void inflate(long bytes) {
        inflated += bytes;
        if (inflated > limits.inflated()) throw bomb("解压后的内容超过 " + limits.inflated() / 1_000_000 + " 兆字节");
    }

    /// Counts text. Only what can be seen allows for more work.
    void chars(long count, boolean visible) {
        chars += count;
        if (visible) earned += count;
        if (chars > limits.chars()) throw tooLarge("文字超过 " + limits.chars() + " 字", "请拆成几份分别读取");
    }

    void page(int number) {
        if (number > limits.pages()) throw tooLarge("超过 " + limits.pages() + " 页", "请拆成几份分别读取");
    }

    Refusal late() {
        return bomb("读了 " + limits.patience().toSeconds() + " 秒仍未读完");
    }

    Refusal tooLarge(String cause, String advice) {
        return refuse("too-large", cause, advice);
    }

    Refusal bomb(String cause) {
        return refuse("bomb", cause + "，为安全起见不再读取", "请核对文件来源，或用 Word、WPS 打开后另存为 docx 再读");
    }

    Refusal broken(String cause) {
        return refuse("broken", "文件已损坏或没有传完整（" + cause + "）", "请重新取得这份文件，或用 Word、WPS 打开后另存为 docx 再读");
    }

    Refusal wrongType(String cause, String advice) {
        return refuse("wrong-type", cause, advice);
    }

    Refusal encrypted(String cause) {
        return refuse("encrypted", cause, "请用密码打开后另存一份不加密的再读");
    }

    Refusal noText(String cause) {
        return refuse("no-text-layer", cause, "请先做文字识别（OCR），或改用电子原件");
    }

    Refusal refuse(String code, String cause, String advice) {
        return new Refusal("evidence." + code, "“" + shownName() + "”读不了：" + cause + "。" + advice + "。");
    }

    private String shownName() {
        var name = original.name().strip().replaceAll("\\p{Cntrl}", "");
        return name.length() <= 100 ? name : name.substring(0, name.offsetByCodePoints(0, 60)) + "…";
    }
}
