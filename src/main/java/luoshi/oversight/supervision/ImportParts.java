package luoshi.oversight.supervision;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.paper.LongSheet;
import luoshi.kernel.paper.Sheet;
import luoshi.oversight.supervision.ImportFeedback.Result;
import luoshi.oversight.supervision.ImportFeedback.Trouble;
import luoshi.oversight.supervision.ImportFeedback.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 分解导入: a sheet of parts to be handed down, one a row; the rows of one case are one hand-down. Each is tried by the
/// same rules as a form.
@Component
public class ImportParts {

    private static final int MOST = 1_000;
    private static final int EACH = 200;
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.0*)?");
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30); // of the days that a spreadsheet counts
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("编号", 10),
            new Sheet.Column("办什么", 36),
            new Sheet.Column("牵头单位", 16),
            new Sheet.Column("责任人", 7),
            new Sheet.Column("期限", 9),
            new Sheet.Column("完成标准", 24),
            new Sheet.Column("权重", 5),
            new Sheet.Column("数量", 6),
            new Sheet.Column("计量单位", 6),
            new Sheet.Column("佐证", 10),
            new Sheet.Column("授权依据", 16));

    private final Acts acts;
    private final Outlooks outlooks;
    private final TransactionOperations transaction;

    ImportParts(Acts acts, Outlooks outlooks, TransactionOperations transaction) {
        this.acts = acts;
        this.outlooks = outlooks;
        this.transaction = transaction;
    }

    private record Line(int row, String number, Part part) {}

    public static Map<String, String> columns() {
        return FilledSheet.letters(COLUMNS);
    }

    /// An empty sheet to be filled in.
    public void template(OutputStream out) throws IOException {
        try (var sheet = new LongSheet(out, "分解交办", COLUMNS)) {
            sheet.add(List.of());
        }
    }

    public Result take(Viewer viewer, byte[] file, Way way) {
        var outlook = outlooks.of(viewer);
        var troubles = new ArrayList<Trouble>();
        var cases = new LinkedHashMap<String, List<Line>>();
        int rows = FilledSheet.read(file, COLUMNS, MOST, (row, texts) -> {
            var line = line(row, texts, outlook, troubles);
            if (line != null)
                cases.computeIfAbsent(line.number, _ -> new ArrayList<>()).add(line);
        });
        if (way == Way.GOOD) {
            int done = 0;
            for (var lines : cases.values()) if (done(viewer, lines, troubles)) done += lines.size();
            return new Result(way, rows, done, troubles);
        }
        boolean kept = Boolean.TRUE.equals(transaction.execute(status -> {
            for (var lines : cases.values()) done(viewer, lines, troubles);
            boolean good = troubles.isEmpty() && way == Way.ALL;
            if (!good) status.setRollbackOnly();
            return good;
        }));
        return new Result(way, rows, kept ? rows : 0, troubles);
    }

    private boolean done(Viewer viewer, List<Line> lines, List<Trouble> troubles) {
        var first = lines.getFirst();
        if (lines.size() > EACH) {
            troubles.add(new Trouble(first.row, "A", first.number, "一件一次最多分解 " + EACH + " 项。"));
            return false;
        }
        try {
            acts.handDown(viewer, first.number, lines.stream().map(Line::part).toList());
            return true;
        } catch (Refusal refusal) {
            troubles.add(new Trouble(first.row, "", first.number, refusal.sentence()));
            return false;
        }
    }

    private static @Nullable Line line(int row, List<String> texts, Outlook outlook, List<Trouble> troubles) {
        var number = texts.getFirst();
        int before = troubles.size();
        if (!number.matches("\\d{4}-\\d+(\\.\\d+)*"))
            troubles.add(new Trouble(row, "A", number, "编号应当像 2026-0012 或 2026-0012.3。"));
        if (texts.get(1).isEmpty()) troubles.add(new Trouble(row, "B", number, "没有写要办什么。"));
        var unit = unit(texts.get(2), outlook, row, number, troubles);
        var day = day(texts.get(4));
        if (day == null && !texts.get(4).isEmpty())
            troubles.add(new Trouble(row, "E", number, "期限请写成 2026-03-05：" + texts.get(4)));
        var weight = amount(texts.get(6), "G", row, number, troubles);
        var quantity = amount(texts.get(7), "H", row, number, troubles);
        var proofs = proofs(texts.get(9));
        if (proofs == null)
            troubles.add(new Trouble(
                    row,
                    "J",
                    number,
                    "佐证只能写"
                            + String.join(
                                    "、",
                                    Arrays.stream(Goal.Proof.values())
                                            .map(Goal.Proof::term)
                                            .toList())
                            + "。"));
        var person = "";
        if (unit != null)
            try {
                person = outlook.person(unit, texts.get(3));
            } catch (Refusal refusal) {
                troubles.add(new Trouble(row, "D", number, refusal.sentence()));
            }
        if (troubles.size() > before || unit == null || proofs == null) return null;
        var charge = new Charge(
                unit, Provenance.SET, person.isEmpty() ? null : person, null, List.of(), "", "", texts.get(10));
        var measure = texts.get(5);
        var goal = new Goal(
                measure,
                measure.isEmpty() ? Provenance.MISSING : Provenance.SET,
                quantity,
                texts.get(8),
                "",
                weight,
                proofs);
        return new Line(row, number, new Part(texts.get(1), charge, day == null ? Timing.NONE : Timing.set(day), goal));
    }

    private static @Nullable String unit(String name, Outlook outlook, int row, String number, List<Trouble> troubles) {
        var found = outlook.choice().named(name);
        if (found.size() == 1) return found.getFirst().code();
        var sentence = name.isEmpty()
                ? "没有写牵头单位。"
                : found.isEmpty()
                        ? "花名册里没有这个单位：" + name
                        : "“" + name + "”不止一个单位，请写全称："
                                + String.join(
                                        "、", found.stream().map(Unit::name).toList());
        troubles.add(new Trouble(row, "C", number, sentence));
        return null;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            if (SERIAL.matcher(written).matches()) return ZERO.plusDays(new BigDecimal(written).longValue());
            var day = DAY.matcher(written);
            if (!day.matches()) return null;
            return LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal amount(
            String written, String column, int row, String number, List<Trouble> troubles) {
        if (written.isEmpty()) return null;
        try {
            var amount = new BigDecimal(written);
            if (amount.signum() >= 0 && amount.precision() <= 15) return amount;
        } catch (NumberFormatException e) { // told below like a negative one
        }
        troubles.add(new Trouble(row, column, number, "应当是不小于零的数：" + written));
        return null;
    }

    /// By their words; null where one is none.
    private static @Nullable Set<Goal.Proof> proofs(String written) {
        var proofs = EnumSet.noneOf(Goal.Proof.class);
        for (var word : written.split("[、，,；;\\s]+")) {
            if (word.isEmpty()) continue;
            var proof = Arrays.stream(Goal.Proof.values())
                    .filter(p -> p.term().equals(word))
                    .findFirst();
            if (proof.isEmpty()) return null;
            proofs.add(proof.get());
        }
        return proofs;
    }
}
