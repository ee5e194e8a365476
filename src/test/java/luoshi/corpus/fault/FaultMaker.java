package luoshi.corpus.fault;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// 造错: makes damaged copies of a text and its gold, the same one for the same seed.
public final class FaultMaker {

    /// 成套损伤: faults that come together.
    public enum Preset {
        PAGES(new PageBreaks(420)),
        WRAPPED(new HardWrap()),
        OCR(new Scanning(1)),
        HALF_WIDTH(Punctuation.HALF_WIDTH),
        VARIANT(Punctuation.VARIANT),
        PADDED(new PaddedNames()),
        CRLF(Blanks.CRLF),
        INDENTED(Blanks.INDENT, Blanks.NO_BREAK),
        WEB(new WebPaste(), Blanks.INDENT),
        MARKDOWN(new Markdown()),
        ALL_LIGHT(
                new PageBreaks(700), new PaddedNames(), new Scanning(0.2), Blanks.INDENT, Blanks.NO_BREAK, Blanks.CRLF);

        private final List<Fault> faults;

        Preset(Fault... faults) {
            this.faults = List.of(faults);
        }
    }

    private FaultMaker() {}

    public static Damaged damage(Preset preset, String text, JsonNode gold, long seed) {
        var random = new Random(seed * 31 + preset.ordinal());
        var damaged = new Damaged(text, (ObjectNode) gold, List.of());
        for (var fault : preset.faults) {
            var sheet = new Sheet(damaged);
            fault.damage(sheet, random);
            damaged = sheet.carryOut();
        }
        return damaged;
    }
}
