package luoshi.kernel.evidence;

/// 原件: the bytes as they came, with the name they came under. Bytes are the reader's to leave alone.
public record Original(String name, byte[] bytes) {

    /// SHA-256 of the bytes, lower-case hex.
    public String sha256() {
        return Hashes.sha256(bytes);
    }
}
