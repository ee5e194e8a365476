package luoshi.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.springframework.test.web.servlet.MockMvc;

/// Asks at random on behalf of random people and holds every answer against the oracle.
final class Trials {

    static final String VIEWER = "luoshi.test.viewer";
    private static final List<String> ALL = List.copyOf(Addresses.ALL.keySet());
    private static final Pattern TOKEN = Pattern.compile("Z[BCDFGHJKLMNPQRSTVWX]{7}");

    final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    final LongAdder shown = new LongAdder();
    private final World world;
    private final MockMvc web;
    private final int dear;
    private final Map<String, Oracle> oracles = new HashMap<>();
    private final Map<String, Set<String>> allowed = new HashMap<>();

    Trials(World world, MockMvc web) {
        this(world, web, 1);
    }

    /// @param dear an address that costs a hundred times another is asked once in so many draws of it
    Trials(World world, MockMvc web, int dear) {
        this.world = world;
        this.web = web;
        this.dear = dear;
        for (var somebody : world.people) {
            var oracle = new Oracle(somebody);
            oracles.put(somebody.code(), oracle);
            allowed.put(somebody.code(), oracle.tokens(world.papers, world.jobs));
        }
    }

    void run(int trials, int threads, long seed) throws InterruptedException {
        var workers = Executors.newFixedThreadPool(threads);
        for (int t = 0; t < threads; t++) {
            var chance = new Random(seed * 1000 + t);
            int share = trials / threads + (t < trials % threads ? 1 : 0);
            workers.submit(() -> {
                for (int i = 0; i < share; i++) trial(chance);
            });
        }
        workers.shutdown();
        if (!workers.awaitTermination(6, TimeUnit.HOURS)) complaints.add("not finished");
    }

    private void trial(Random chance) {
        var somebody = Asked.one(world.people, chance);
        var address = address(chance);
        var oracle = oracles.get(somebody.code());
        try {
            var asked = Addresses.ALL.get(address).of(world, somebody, oracle, chance);
            var answer = web.perform(asked.request().requestAttr(VIEWER, world.viewers.get(somebody.code())))
                    .andReturn()
                    .getResponse();
            var told = text(answer.getContentAsByteArray());
            answer.getHeaderNames()
                    .forEach(h -> told.append(answer.getHeader(h)).append('\n'));
            var found = found(told);
            found.removeAll(asked.typed());
            shown.add(found.size());
            var who = somebody.code() + " " + somebody.rank() + " " + address + " " + answer.getStatus();
            for (var token : found)
                if (!allowed.get(somebody.code()).contains(token)) complaints.add("LEAK " + token + " to " + who);
            if (answer.getStatus() == 500 && !address.endsWith("/error")) complaints.add("FAULT " + who);
            if (answer.getStatus() != 200) return;
            for (var token : asked.expected())
                if (!found.contains(token)) complaints.add("LOST " + token + " to " + who);
            if (asked.lines()) numbers(told.toString(), oracle, who);
        } catch (Exception e) {
            complaints.add("FAULT " + somebody.code() + " " + address + " " + e);
        }
    }

    private String address(Random chance) {
        while (true) {
            var one = Asked.one(chance.nextInt(5) > 0 ? Addresses.BUSINESS : ALL, chance);
            if (!Addresses.DEAR.contains(one) || chance.nextInt(dear) == 0) return one;
        }
    }

    private Set<String> found(CharSequence told) {
        var found = new HashSet<String>();
        var matcher = TOKEN.matcher(told);
        while (matcher.find()) if (world.tokens.contains(matcher.group())) found.add(matcher.group());
        return found;
    }

    /// The numbers of items and directives on the list of meetings.
    private void numbers(String page, Oracle oracle, String who) {
        for (var row : Jsoup.parse(page).select("tbody tr")) {
            var link = row.select("a[href^=/records/]").first();
            if (link == null) continue;
            var id = link.attr("href").substring("/records/".length());
            var paper = world.papers.stream()
                    .filter(p -> p.id.equals(id))
                    .findFirst()
                    .orElseThrow();
            var numbers = new ArrayList<String>();
            row.select("td.num").forEach(n -> numbers.add(n.text()));
            if (!numbers.get(0).equals("" + oracle.items(paper))
                    || !numbers.get(1).equals("" + oracle.duties(paper)))
                complaints.add(
                        "COUNT " + numbers + " not " + oracle.items(paper) + "," + oracle.duties(paper) + " to " + who);
        }
    }

    /// What an answer says, spreadsheets and papers unpacked.
    private static StringBuilder text(byte[] bytes) throws IOException {
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P')
            try (var pdf = Loader.loadPDF(bytes)) {
                return new StringBuilder(new PDFTextStripper().getText(pdf).replaceAll("\\R", ""));
            }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K')
            return new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        var text = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries()))
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return text;
    }
}
