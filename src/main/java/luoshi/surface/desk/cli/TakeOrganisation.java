package luoshi.surface.desk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.organisation.Founding;
import luoshi.kernel.organisation.Organisation;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// 载入组织: the body's own name, units and people, from a folder of YAML papers.
@Command(name = "organisation", description = "载入本单位的名称、处室单位和人员（文件夹内的 .yml 文件，写法见 docs/operating.md）。一套数据只载入一次。")
final class TakeOrganisation implements Callable<Integer> {

    @Parameters(paramLabel = "文件夹", description = "内有写明单位名称、units、people 的 .yml 文件。")
    private Path folder = Path.of("");

    private final Doors doors;

    TakeOrganisation(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() throws IOException {
        var founding = founding(folder);
        var roster = founding.roster();
        var organisation = doors.open(Organisation.class);
        var viewer = doors.open(Viewer.class);
        if (!organisation.found(viewer, founding.body(), roster, founding.since())) {
            var known = organisation.body(viewer).orElseThrow();
            throw new Refusal("organisation.known", "这套数据已属于“" + known.name() + "”，没有改动。另一个单位请用另一个数据文件夹（LUOSHI_HOME）。");
        }
        System.out.println("已载入 " + founding.body().name() + "：单位 "
                + roster.units().size() + " 个，人员 " + roster.people().size() + " 名，自 " + founding.since() + " 起");
        return ExitCode.OK.number();
    }

    private static Founding founding(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) throw new Refusal("organisation.folder", "没有这个文件夹：" + folder);
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(
                            f -> f.toString().endsWith(".yml") || f.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        var papers = new ArrayList<InputStream>();
        try {
            for (var file : files) papers.add(Files.newInputStream(file));
            return Founding.of(papers);
        } finally {
            for (var paper : papers) paper.close();
        }
    }
}
