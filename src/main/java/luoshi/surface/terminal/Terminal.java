package luoshi.surface.terminal;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;

/// 落实命令: the root command; runs the verb that is named and translates what goes wrong into one line and an exit code.
@Command(
        name = "luoshi",
        version = "落实 Luoshi 0.1.0",
        mixinStandardHelpOptions = false,
        header = "落实 Luoshi：从会议记录到决议、交办事项，每一条都注明出处。",
        synopsisHeading = "%n用法：",
        customSynopsis = "./luoshi 动词 [参数]",
        commandListHeading = "%n动词：%n",
        footerHeading = "%n",
        footer = {
            "./luoshi 动词 --help 查看各动词的参数；./luoshi test 运行全部测试。",
            "退出码：0 完成，1 部分完成，2 写法有误，3 输入不能受理，4 数据库不可用，5 程序出错，6 会议程序不符，或留痕核验不符。"
        })
public final class Terminal {

    private Terminal() {}

    /// Runs one command line and returns its exit code.
    ///
    /// @param logs folder where the traces of faults are kept
    public static int run(String[] arguments, Doors doors, Path logs) {
        var line = new CommandLine(new Terminal(), factory(doors));
        for (var verb : Verbs.forName(arguments.length == 0 ? "" : arguments[0])) line.addSubcommand(verb);
        dress(line);
        var trouble = new Trouble(logs);
        line.setParameterExceptionHandler(trouble::usage);
        line.setExecutionExceptionHandler((fault, _, _) -> trouble.of(fault));
        if (arguments.length == 0 || arguments[0].equals("help")) arguments = new String[] {"--help"};
        return line.execute(arguments);
    }

    private static void dress(CommandLine line) {
        var help = CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("显示本说明。")
                .build();
        var version = CommandLine.Model.OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("显示版本。")
                .build();
        line.getCommandSpec().addOption(help);
        if (line.getParent() == null) line.getCommandSpec().addOption(version);
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("%n用法：")
                .optionListHeading("%n选项：%n")
                .parameterListHeading("%n参数：%n")
                .adjustLineBreaksForWideCJKCharacters(true);
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(Screen.of(System.out).colour() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().values().forEach(Terminal::dress);
    }

    /// Verbs that need the modules take [Doors] in their constructor, the others nothing.
    private static IFactory factory(Doors doors) {
        var plain = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                for (var constructor : type.getDeclaredConstructors())
                    if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Doors.class) {
                        constructor.setAccessible(true);
                        return type.cast(constructor.newInstance(doors));
                    }
                return plain.create(type);
            }
        };
    }
}
