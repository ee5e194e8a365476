package luoshi.kernel.regulation;

/// 依据: an article of the edition that is in force on a day.
public record Provision(Regulation regulation, Article article) {

    /// 《中国共产党党组工作条例》（2019年修订）约第33条（条号待核实）
    public String title() {
        var title = new StringBuilder("《" + regulation.title() + "》");
        if (!regulation.edition().isEmpty())
            title.append('（').append(regulation.edition()).append('）');
        if (article.number() == null) return title.toString();
        title.append(article.number());
        if (article.numberSureness() == Sureness.M) title.append("（条号待核实）");
        return title.toString();
    }

    public Sureness sureness() {
        return regulation.sureness().and(article.sureness());
    }
}
