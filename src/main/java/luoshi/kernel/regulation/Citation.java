package luoshi.kernel.regulation;

/// 引用: names a provision by the regulation's id and the article's key, whatever edition is in force.
public record Citation(String regulation, String article) {}
