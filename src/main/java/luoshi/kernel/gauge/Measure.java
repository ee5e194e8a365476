package luoshi.kernel.gauge;

import java.util.ArrayList;
import java.util.Comparator;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.gauge.Report.Measured;
import luoshi.kernel.paper.Norm;

/// 量一份文件: the pages of a PDF against a norm.
public final class Measure {

    private Measure() {}

    /// A file that is no PDF, or holds no words, is refused.
    public static Report of(byte[] pdf, Norm norm) {
        var plates = PlateReader.read(pdf);
        if (plates.stream().allMatch(Plate::isBlank)) throw new Refusal("gauge.blank", "文件里没有可以量的文字（可能是扫描件）。");
        var paper = new Anatomy(plates, norm);
        var clauses = new ArrayList<Measured>(new PageClauses(paper).measured());
        clauses.addAll(new HeadClauses(paper).measured());
        clauses.addAll(new BodyClauses(paper).measured());
        clauses.addAll(new FootClauses(paper).measured());
        clauses.sort(
                Comparator.comparingInt(m -> Integer.parseInt(m.clause().id().substring(2))));
        return new Report(norm, paper.form.term(), plates.size(), clauses);
    }
}
