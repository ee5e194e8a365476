package luoshi.oversight.supervision.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.evidence.Original;
import luoshi.oversight.supervision.Outlook;
import luoshi.oversight.supervision.Sift;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/// 所填: what was filled in, as what is to be done.
final class Filled {

    /// Parts that may be handed down at once.
    static final int PARTS = 50;

    private Filled() {}

    /// By the noun of the act, as it stands in addresses, or by its name.
    static Doing.Kind kind(String noun) {
        for (var kind : Doing.Kind.values())
            if (kind.noun().equals(noun) || kind.name().equals(noun)) return kind;
        throw new Refusal("supervision.absent", "没有这种办理：" + noun);
    }

    /// What was sent, several values of one name in one, parted by commas.
    static Map<String, String> flat(MultiValueMap<String, String> sent) {
        var flat = new HashMap<String, String>();
        sent.forEach((name, values) -> flat.put(name, String.join(",", values)));
        return flat;
    }

    /// Of the form as it was shown once; null where it brought none.
    static @Nullable String key(Map<String, String> sent) {
        var key = text(sent, "key");
        return key.isEmpty() || key.length() > 80 ? null : key;
    }

    static Doing doing(Doing.Kind kind, Map<String, String> sent, Case subject, Outlook outlook) {
        return switch (kind) {
            case RECEIPT -> new Doing.Receipt();
            case REFUSAL -> new Doing.Refusal(text(sent, "reason"));
            case TRANSFER -> {
                var unit = needed(sent, "unit", "请选择转给哪个单位。");
                yield new Doing.Transfer(
                        unit, outlook.person(unit, text(sent, "person")), text(sent, "basis"), text(sent, "reason"));
            }
            case NAMING -> new Doing.Naming(outlook.person(subject.charge().unit(), needed(sent, "person", "请写明责任人。")));
            case DUE_SETTING -> new Doing.DueSetting(day(sent), text(sent, "reason"));
            case FULFILMENT -> new Doing.Fulfilment(day(sent), text(sent, "reason"));
            case GOAL_SETTING ->
                new Doing.GoalSetting(
                        text(sent, "measure"), List.copyOf(proofs(text(sent, "proofs"))), text(sent, "reason"));
            case EXTENSION_REQUEST -> new Doing.ExtensionRequest(day(sent), text(sent, "reason"));
            case EXTENSION -> new Doing.Extension(day(sent), text(sent, "reason"));
            case EXTENSION_DENIAL -> new Doing.ExtensionDenial(text(sent, "reason"));
            case FEEDBACK ->
                new Doing.Feedback(
                        percent(text(sent, "percent")),
                        text(sent, "facts"),
                        text(sent, "obstacles"),
                        text(sent, "next"));
            case DEPOSIT -> new Doing.Deposit(text(sent, "facts"));
            case SUBMISSION -> new Doing.Submission(text(sent, "facts"));
            case VERIFICATION -> new Doing.Verification(text(sent, "facts"));
            case RETURN -> new Doing.Return(text(sent, "reason"));
            case INSTRUCTION -> new Doing.Instruction(text(sent, "words"));
            case SIGN_OFF -> new Doing.SignOff(text(sent, "reason"));
            case OBJECTION -> new Doing.Objection(text(sent, "reason"));
            case RULING -> new Doing.Ruling(yes(sent, "upheld"), text(sent, "reason"));
            case REOPENING -> new Doing.Reopening(text(sent, "reason"));
            case CANCELLATION -> new Doing.Cancellation(text(sent, "reason"));
            case WAIVER -> new Doing.Waiver(text(sent, "reason"));
            case REMINDER -> new Doing.Reminder(text(sent, "slip"), text(sent, "reason"));
            case REVIEW -> new Doing.Review(yes(sent, "effective"), text(sent, "facts"));
            case REWORDING -> new Doing.Rewording(text(sent, "words"), text(sent, "reason"));
            case HAND_DOWN -> throw new Refusal("supervision.parts", "请写明分解给谁、办什么。");
        };
    }

    /// Files with the kind of proof each is; those that were not chosen are left out.
    static List<Acts.Proof> proofs(@Nullable List<MultipartFile> files, String kind) throws IOException {
        var proofs = new ArrayList<Acts.Proof>();
        if (files == null) return proofs;
        var of = Sift.one(Goal.Proof.values(), kind);
        for (var file : files) {
            if (file.isEmpty()
                    && (file.getOriginalFilename() == null
                            || file.getOriginalFilename().isBlank())) continue;
            var name = file.getOriginalFilename() == null ? "佐证" : file.getOriginalFilename();
            proofs.add(new Acts.Proof(
                    of == null ? sort(name) : of, new Original(name.replaceAll(".*[/\\\\]", ""), file.getBytes())));
        }
        return proofs;
    }

    private static Goal.Proof sort(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(?:jpe?g|png|bmp|gif|tiff?)")
                ? Goal.Proof.PHOTO
                : Goal.Proof.PAPER;
    }

    /// The parts of a hand-down: `words.0`, `unit.0` and so on; lines without words are left out.
    static List<Part> parts(Map<String, String> sent, Outlook outlook) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < PARTS; i++) {
            var at = "." + i;
            if (text(sent, "words" + at).isEmpty() && text(sent, "unit" + at).isEmpty()) continue;
            parts.add(part(sent, at, outlook));
        }
        return parts;
    }

    private static Part part(Map<String, String> sent, String at, Outlook outlook) {
        var unit = needed(sent, "unit" + at, "“" + text(sent, "words" + at) + "”没有选择牵头单位。");
        var person = outlook.person(unit, text(sent, "person" + at));
        var charge = new Charge(
                unit,
                Provenance.SET,
                person.isEmpty() ? null : person,
                null,
                List.of(),
                "",
                "",
                text(sent, "basis" + at));
        var day = Sift.day(text(sent, "day" + at));
        var measure = text(sent, "measure" + at);
        var goal = new Goal(
                measure,
                measure.isEmpty() ? Provenance.MISSING : Provenance.SET,
                number(text(sent, "quantity" + at), "数量"),
                text(sent, "quantityUnit" + at),
                text(sent, "milestone" + at),
                number(text(sent, "weight" + at), "权重"),
                proofs(text(sent, "proofs" + at)));
        return new Part(text(sent, "words" + at), charge, day == null ? Timing.NONE : Timing.set(day), goal);
    }

    private static Set<Goal.Proof> proofs(String names) {
        var proofs = EnumSet.noneOf(Goal.Proof.class);
        for (var name : names.split(",")) {
            var proof = Sift.one(Goal.Proof.values(), name.strip());
            if (proof != null) proofs.add(proof);
        }
        return proofs;
    }

    private static @Nullable BigDecimal number(String written, String what) {
        try {
            var number = written.isEmpty() ? null : new BigDecimal(written);
            if (number != null && (number.signum() < 0 || number.precision() > 15)) throw new NumberFormatException();
            return number;
        } catch (NumberFormatException e) {
            throw new Refusal("supervision.number", what + "应当是不小于零的数：" + written, e);
        }
    }

    private static int percent(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new Refusal("supervision.percent", "完成进度应当是 0 到 100 的整数。", e);
        }
    }

    private static LocalDate day(Map<String, String> sent) {
        var day = Sift.day(text(sent, "day"));
        if (day == null) throw new Refusal("supervision.day", "请写明日期。");
        return day;
    }

    private static boolean yes(Map<String, String> sent, String name) {
        return needed(sent, name, "请选择一项。").equals("yes");
    }

    private static String needed(Map<String, String> sent, String name, String sentence) {
        var text = text(sent, name);
        if (text.isEmpty()) throw new Refusal("supervision.missing", sentence);
        return text;
    }

    private static String text(Map<String, String> sent, String name) {
        var text = sent.get(name);
        return text == null ? "" : text.strip();
    }
}
