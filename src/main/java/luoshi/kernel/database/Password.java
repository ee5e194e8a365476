package luoshi.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import luoshi.kernel.access.Refusal;

/// 口令文件: the password of one database role, in a file that nobody but the owner of the data folder can read.
record Password(Path file) {

    /// Of the role that owns the tables.
    static Password ofOwner(Path home) {
        return new Password(home.resolve("postgres.password"));
    }

    /// Of the role that the program works with.
    static Password ofApplication(Path home) {
        return new Password(home.resolve("postgres.app.password"));
    }

    boolean kept() {
        return Files.exists(file);
    }

    String draw() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        Files.writeString(file, "");
        Folders.permit(file, "rw-------");
        Files.writeString(file, secret + "\n");
        return secret;
    }

    String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal("database.password", "不能读取数据库口令文件：" + file, e);
        }
    }
}
