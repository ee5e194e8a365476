package luoshi.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import luoshi.kernel.access.Refusal;

/// 运行身份: who PostgreSQL runs as. It refuses to run as root, so root's program lends it another account.
///
/// @param prefix what stands before the command
/// @param owner `uid:gid` its files must have; empty where nothing is to be changed
record Account(List<String> prefix, String owner) {

    private static final List<String> CANDIDATES = List.of("luoshi", "postgres", "nobody");

    /// An account that can enter all these folders.
    static Account of(Path... folders) {
        if (!isRoot()) return new Account(List.of(), "");
        for (var user : users()) {
            var drop = List.of("setpriv", "--reuid=" + user[2], "--regid=" + user[3], "--clear-groups");
            if (enters(drop, folders)) return new Account(drop, user[2] + ":" + user[3]);
        }
        var apart = List.of("unshare", "-U");
        if (enters(apart, folders)) return new Account(apart, "0:0");
        throw new Refusal(
                "database.root",
                "以 root 运行时，PostgreSQL 要换用普通账户，而它进不了 " + List.of(folders)
                        + "：请把数据目录（LUOSHI_HOME）放到其他账户可以进入的位置，或改用普通账户运行");
    }

    /// A command under this account, in a session of its own so that Ctrl-C in the terminal does not reach it.
    ProcessBuilder process(Path folder, List<String> command) {
        var whole = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) whole.add("setsid");
        whole.addAll(prefix);
        whole.addAll(command);
        var process = new ProcessBuilder(whole).directory(folder.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("PG"));
        process.environment().put("LC_ALL", "C");
        return process;
    }

    /// Gives the files to the account, all of them, where the folder itself is not yet its own.
    void own(Path folder) {
        try {
            if (owner.isEmpty() || owner.startsWith(Files.getAttribute(folder, "unix:uid") + ":")) return;
            if (!runs(List.of(), "chown", "-R", owner, folder.toString()))
                throw new Refusal("database.root", "不能把 " + folder + " 交给运行 PostgreSQL 的账户");
        } catch (IOException e) {
            throw new Refusal("database.folder", "数据目录不能使用：" + folder, e);
        }
    }

    /// Gives one file to the account.
    void give(Path file) {
        if (!owner.isEmpty()) runs(List.of(), "chown", owner, file.toString());
    }

    private static boolean enters(List<String> prefix, Path... folders) {
        return Arrays.stream(folders).allMatch(f -> runs(prefix, "test", "-x", f.toString()));
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return System.getProperty("user.name").equals("root");
        }
    }

    private static List<String[]> users() {
        try (var lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.map(line -> line.split(":"))
                    .filter(user -> user.length > 3 && CANDIDATES.contains(user[0]))
                    .sorted(java.util.Comparator.comparing(user -> CANDIDATES.indexOf(user[0])))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean runs(List<String> prefix, String... command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            var process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
