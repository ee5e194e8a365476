package luoshi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.organisation.Founding;
import luoshi.kernel.organisation.Organisation;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.Terminal;
import picocli.CommandLine.Command;

/// 演示: the web with an invented bureau and its sample records. Run twice, it loads nothing twice.
@Command(name = "demo", description = "演示：载入虚构的望澜区生态环境局及样例记录，启动网站。")
final class Demo extends Serve {

    private static final List<String> PAPERS = List.of("body.yml", "units.yml", "people.yml");

    Demo(Doors doors) {
        super(doors);
    }

    @Override
    void opened() throws IOException {
        var viewer = rooms().open(Viewer.class);
        var founding = founding();
        if (rooms().open(Organisation.class).found(viewer, founding.body(), founding.roster(), founding.since()))
            System.out.println("已载入 " + founding.body().name() + "（虚构）：单位 "
                    + founding.roster().units().size() + " 个，人员 "
                    + founding.roster().people().size() + " 名");
        var imports = rooms().open(ImportRecord.class);
        for (var sample : samples())
            imports.take(viewer, new Original(sample.getFileName().toString(), Files.readAllBytes(sample)));
        Terminal.run(new String[] {"show"}, rooms(), rooms().home().resolve("log"));
    }

    static Founding founding() throws IOException {
        var papers = new ArrayList<InputStream>();
        for (var name : PAPERS) {
            var paper = Demo.class.getResourceAsStream("/bureau/wanglan/" + name);
            if (paper == null) throw new IllegalStateException("no paper " + name);
            papers.add(paper);
        }
        return Founding.of(papers);
    }

    private static List<Path> samples() throws IOException {
        var folder = Path.of(System.getProperty("luoshi.sample", "sample"));
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
