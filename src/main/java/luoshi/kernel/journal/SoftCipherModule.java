package luoshi.kernel.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import luoshi.kernel.access.Refusal;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// 软件密码模块: the ciphers by Bouncy Castle; the key in a file of the data folder that its owner alone can read. Not a
/// certified module.
@Component
public final class SoftCipherModule implements CipherModule {

    private final Path file;
    private @Nullable ECPrivateKeyParameters key;

    @Autowired
    SoftCipherModule(@Value("${luoshi.home:data}") String home) {
        this(Path.of(home).resolve("journal.key"));
    }

    /// With the key in this file, which is looked at when something is signed and not before.
    public SoftCipherModule(Path file) {
        this.file = file;
    }

    @Override
    public byte[] sm3(byte[] content) {
        var digest = new SM3Digest();
        digest.update(content, 0, content.length);
        var sum = new byte[digest.getDigestSize()];
        digest.doFinal(sum, 0);
        return sum;
    }

    @Override
    public MessageDigest sm3() {
        return new SM3.Digest();
    }

    @Override
    public byte[] publicKey() {
        var secret = key();
        var domain = secret.getParameters();
        var open = new ECPublicKeyParameters(domain.getG().multiply(secret.getD()), domain);
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(open).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] sign(byte[] content) {
        var signer = new SM2Signer();
        signer.init(true, key());
        signer.update(content, 0, content.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean verifies(byte[] publicKey, byte[] content, byte[] signature) {
        try {
            var signer = new SM2Signer();
            signer.init(false, PublicKeyFactory.createKey(publicKey));
            signer.update(content, 0, content.length);
            return signer.verifySignature(signature);
        } catch (IOException | RuntimeException e) {
            return false; // no key, or none of this kind
        }
    }

    private synchronized ECPrivateKeyParameters key() {
        try {
            if (key == null) {
                if (!Files.exists(file)) make();
                key = (ECPrivateKeyParameters)
                        PrivateKeyFactory.createKey(KeyText.read(KeyText.PRIVATE, Files.readString(file)));
            }
            return key;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("journal.key", "不能读取签名密钥：" + file, e);
        }
    }

    /// Where two programs make it at once, the first one's stays.
    private void make() throws IOException {
        var domain = new ECNamedDomainParameters(
                GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));
        var maker = new ECKeyPairGenerator();
        maker.init(new ECKeyGenerationParameters(domain, new SecureRandom()));
        var secret = PrivateKeyInfoFactory.createPrivateKeyInfo(
                        maker.generateKeyPair().getPrivate())
                .getEncoded();
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = Files.createTempFile(folder, "journal", ".new", ownerOnly());
        Files.writeString(fresh, KeyText.write(KeyText.PRIVATE, secret), StandardOpenOption.SYNC);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException e) {
            Files.copy(fresh, file);
        } finally {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
