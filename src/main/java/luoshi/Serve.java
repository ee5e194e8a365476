package luoshi;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.clockwork.Clockwork;
import luoshi.kernel.database.Tenancy;
import luoshi.kernel.identity.Invitations;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// 启动网站.
@Command(name = "serve", description = "启动网站，按 Ctrl-C 停止。")
class Serve implements Callable<Integer> {

    private static final int FIRST_PORT = 8080;

    @Option(names = "--port", paramLabel = "端口", description = "端口，默认 8080，被占用时取下一个空闲的。")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "地址",
            defaultValue = "127.0.0.1",
            description = "监听地址，默认只限本机（127.0.0.1）；0.0.0.0 表示对外开放。")
    private String address = "127.0.0.1";

    @Option(names = "--rehearse", hidden = true)
    private boolean rehearse;

    private final Rooms rooms;

    Serve(Doors doors) {
        this.rooms = doors.open(Rooms.class);
    }

    @Override
    public Integer call() throws Exception {
        int free = port();
        try {
            rooms.serve(address, free);
        } catch (Refusal refusal) {
            var holder = Tenancy.holder(rooms.home());
            if (!refusal.code().equals("database.in-use") || holder.address().isEmpty()) throw refusal;
            System.out.println("落实已经在运行：" + holder.address() + "（进程 " + holder.pid() + "）");
            return ExitCode.OK.number();
        }
        var site = "http://" + address + ":" + free;
        opened(site);
        Thread.startVirtualThread(this::renew);
        if (!rehearse) rooms.open(Clockwork.class).start();
        System.out.println("请用浏览器打开 " + site + " （按 Ctrl-C 停止）");
        if (rehearse) Rehearsal.of(site, rehearsed());
        else new CountDownLatch(1).await();
        return ExitCode.OK.number();
    }

    /// What is to be done once the pages are served: where nobody has an account, the one link that makes the first.
    void opened(String site) throws Exception {
        var bureau = rooms.open(Viewer.class).bureau();
        if (!rooms.open(Accounts.class).none(bureau)) return;
        System.out.println("还没有任何账户。请在二十四小时内打开下面的一次性链接，设立三员（系统管理员、安全保密管理员、安全审计员）：");
        System.out.println(
                "  " + site + "/first/" + rooms.open(Invitations.class).first(bureau));
    }

    /// With whom the rehearsal signs in; nobody where pages need not be rehearsed.
    Rehearsal.@Nullable Actor rehearsed() {
        return null;
    }

    /// What an older reader read is read anew beside the pages; who opens such a record meanwhile waits for that one
    /// only.
    private void renew() {
        int renewed = rooms.open(ImportRecord.class).renew(rooms.open(Viewer.class));
        if (renewed > 0) System.out.println("已按新版读法重读 " + renewed + " 份记录。");
    }

    final Rooms rooms() {
        return rooms;
    }

    private int port() {
        if (port != null) {
            if (isFree(port)) return port;
            throw new Refusal("terminal.port", "端口 " + port + " 已被占用，请换一个（--port）");
        }
        for (int p = FIRST_PORT; p < FIRST_PORT + 100; p++) if (isFree(p)) return p;
        throw new Refusal("terminal.port", FIRST_PORT + " 起的一百个端口都被占用，请用 --port 指定");
    }

    private boolean isFree(int candidate) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, candidate));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
