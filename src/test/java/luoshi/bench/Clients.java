package luoshi.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// 客户: asks a server for the same page again and again over connections of its own, each one after the other, and reads
/// every answer to its end without keeping it: on the same machine, what the asking costs is taken from the answering.
final class Clients {

    private final URI site;
    private final String head;

    /// @param path with its query
    /// @param cookie of a session
    Clients(URI site, String path, String cookie) {
        this.site = site;
        this.head = "GET " + path + " HTTP/1.1\r\nHost: " + site.getAuthority()
                + "\r\nAccept: application/json\r\nCookie: " + cookie + "\r\n\r\n";
    }

    /// Answers a second.
    double rate(int clients, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var asking = new ArrayList<Callable<Long>>();
        for (int i = 0; i < clients; i++) asking.add(() -> ask(end));
        try (var threads = Executors.newFixedThreadPool(clients)) {
            long count = 0;
            for (var done : threads.invokeAll(asking)) count += done.get();
            return count / (double) seconds;
        }
    }

    private long ask(long end) throws IOException {
        var request = head.getBytes(StandardCharsets.US_ASCII);
        long count = 0;
        while (System.nanoTime() < end) {
            try (var socket = new Socket(site.getHost(), site.getPort())) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                for (boolean open = true; open && System.nanoTime() < end; count++) {
                    socket.getOutputStream().write(request);
                    open = answer(in);
                }
            }
        }
        return count;
    }

    /// @return whether the server lets the connection stand
    private static boolean answer(InputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) throw new IOException(status);
        long length = -1;
        boolean chunked = false;
        boolean open = true;
        for (var field = line(in).toLowerCase(); !field.isEmpty(); field = line(in).toLowerCase()) {
            if (field.startsWith("content-length:"))
                length = Long.parseLong(field.substring(15).strip());
            chunked |= field.startsWith("transfer-encoding:") && field.contains("chunked");
            open &= !field.equals("connection: close");
        }
        if (!chunked) {
            in.skipNBytes(length);
            return open;
        }
        for (long size = size(in); size > 0; size = size(in)) in.skipNBytes(size + 2);
        line(in);
        return open;
    }

    private static long size(InputStream in) throws IOException {
        return Long.parseLong(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("the answer ended early");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }
}
