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
import luoshi.kernel.identity.InstallationKey;
import luoshi.kernel.organisation.Founding;
import luoshi.kernel.organisation.Organisation;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import luoshi.surface.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// 演示: the web with an invented bureau and its sample records. Run twice, it loads nothing twice.
@Command(name = "demo", description = "演示：载入虚构的望澜区生态环境局及样例记录，启动网站。")
final class Demo extends Serve {

    private static final List<String> PAPERS = List.of("body.yml", "units.yml", "people.yml");

    @Option(names = "--code", description = "不启动网站，只显示演示用三员账户此刻的动态口令。")
    private boolean code;

    Demo(Doors doors) {
        super(doors);
    }

    @Override
    public Integer call() throws Exception {
        if (!code) return super.call();
        new DemoAccounts(InstallationKey.in(rooms().home())).printCodes(System.out);
        return ExitCode.OK.number();
    }

    @Override
    void opened(String site) throws IOException {
        var viewer = rooms().open(Viewer.class);
        var founding = founding();
        if (rooms().open(Organisation.class).found(viewer, founding.body(), founding.roster(), founding.since()))
            System.out.println("已载入 " + founding.body().name() + "（虚构）：单位 "
                    + founding.roster().units().size() + " 个，人员 "
                    + founding.roster().people().size() + " 名");
        var accounts = new DemoAccounts(rooms().open(InstallationKey.class));
        accounts.open(rooms(), viewer.bureau());
        var imports = rooms().open(ImportRecord.class);
        var samples = samples();
        for (var sample : samples)
            imports.take(viewer, new Original(sample.getFileName().toString(), Files.readAllBytes(sample)));
        if (!samples.isEmpty()) worked(viewer.bureau());
        Terminal.run(new String[] {"show"}, rooms(), rooms().home().resolve("log"));
        accounts.print(System.out);
    }

    /// Only at the first start, when there are no records but the samples: nobody's own record is acted upon.
    private void worked(String bureau) {
        int opened = new DemoCases(rooms(), bureau).open();
        if (opened == 0) return;
        System.out.println("已立项 " + opened + " 件，办到不同阶段，见督办台账");
        int drawn = new DemoPapers(rooms(), bureau).open();
        if (drawn > 0) System.out.println("已拟公文 " + drawn + " 件：一件纪要已印发，一件督办单待签批，见“公文”");
    }

    @Override
    Rehearsal.Actor rehearsed() {
        return new Rehearsal.Actor("suhe", new DemoAccounts(rooms().open(InstallationKey.class)).password());
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
