package luoshi.kernel.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import luoshi.kernel.access.Refusal;

/// 本机密钥: seals what rows must not give away. It lies in a file of the data folder that only its owner reads, made when
/// first needed; web nodes that share a database are given one key in the settings.
public final class InstallationKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG = 128;

    private final Supplier<byte[]> key;

    private InstallationKey(Supplier<byte[]> key) {
        this.key = key;
    }

    public static InstallationKey in(Path home) {
        return new InstallationKey(() -> kept(home.resolve("luoshi.key")));
    }

    /// @param base64 32 bytes
    public static InstallationKey given(String base64) {
        var bytes = decoded(base64);
        return new InstallationKey(() -> bytes);
    }

    /// @param owner whose the secret is; it opens for nobody else
    public byte[] seal(byte[] secret, String owner) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    public byte[] open(byte[] sealed, String owner) {
        return crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length),
                owner);
    }

    /// Twenty bytes that nobody without the key can tell, the same for the same purpose each time.
    public byte[] derived(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), 20);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.get(), "AES"), new GCMParameterSpec(TAG, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new Refusal("identity.key", "本机密钥与数据库中的不符，动态口令不能核对。请恢复原来的 luoshi.key 文件。", e);
        }
    }

    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return decoded(Files.readString(file).strip());
        } catch (IOException e) {
            throw new Refusal("identity.key", "本机密钥文件不能读写：" + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        try (var channel = Files.newByteChannel(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(java.nio.ByteBuffer.wrap(Base64.getEncoder().encode(fresh)));
        } catch (FileAlreadyExistsException e) {
            // Another thread or process was first.
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))
        };
    }

    private static byte[] decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == 32) return bytes;
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new Refusal("identity.key", "本机密钥应为 32 字节的 Base64。");
    }
}
