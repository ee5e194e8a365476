package luoshi.kernel.press;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Slips;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long a thousand slips take as one zip of docx and pdf: `./luoshi bench slip`.
@Tag("bench")
class SlipBench {

    @Test
    void a_thousand_slips() throws Exception {
        var press = new Press(Norm.latest(), Path.of("no-fonts-of-our-own"));
        var slips = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> new Bundle.Named("督办单" + i, Slips.supervision(SlipsTest.slip(i))))
                .toList();
        long began = System.nanoTime();
        var file = Path.of("target/slips.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Bundle.write(
                    press,
                    slips,
                    List.of(Press.Format.DOCX, Press.Format.PDF),
                    out,
                    done -> System.out.print("\r  " + done + " / 1000"));
        }
        System.out.printf(
                "%n1,000 slips, docx and pdf: %.1f s, %d kB%n",
                (System.nanoTime() - began) / 1e9, Files.size(file) / 1024);
    }
}
