package luoshi.corpus;

import org.jspecify.annotations.Nullable;

/// 标注错误: what is wrong with a marked text, where, and at which mark.
public record Complaint(String file, int line, @Nullable String mark, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message + (mark == null ? "" : "  " + mark);
    }
}
