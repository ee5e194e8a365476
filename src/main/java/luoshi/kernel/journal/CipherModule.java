package luoshi.kernel.journal;

import java.security.MessageDigest;

/// 密码模块: the commercial ciphers (商用密码) that the journal asks for, and the installation's signing key. A certified
/// module fulfils it in place of the one that comes along.
public interface CipherModule {

    /// SM3 (GB/T 32905).
    byte[] sm3(byte[] content);

    /// The same of content that is too long to be held at once.
    MessageDigest sm3();

    /// The public half of the installation's key (SubjectPublicKeyInfo), made on first need.
    byte[] publicKey();

    /// SM2 with SM3 (GB/T 32918.2) by the installation's key, as DER.
    byte[] sign(byte[] content);

    /// Whether the signature over this content was made by the private half of this key.
    boolean verifies(byte[] publicKey, byte[] content, byte[] signature);
}
