package luoshi.kernel.evidence.reading;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.evidence.Limits;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Transcript;

/// 摘取: the one entry of the room. Looks at the bytes, never at the name, and hands the original to the reader of its
/// format.
public final class Extraction {

    private static final long STACK = 2_000_000;
    private static final String ACCEPTED = "请提供 docx、doc、pdf、ofd、html、txt 或 md 格式的会议记录";

    private Extraction() {}

    public static Transcript of(Original original, Limits limits) {
        var reading = new Reading(original, limits);
        if (original.bytes().length == 0) throw reading.refuse("empty", "文件是空的，一个字节也没有", "请核对是否选错了文件，或重新传一次");
        if (original.bytes().length > limits.bytes())
            throw reading.tooLarge("文件超过 " + limits.bytes() / 1_000_000 + " 兆字节", "请压缩其中的图片，或拆成几份分别读取");
        return switch (Signature.of(original.bytes())) {
            case ZIP -> packed(reading);
            case COMPOUND -> compound(reading);
            case PDF -> apart(reading, () -> Pdf.read(reading));
            case PICTURE -> throw reading.noText("它是一张图片，没有文字层");
            case RTF -> throw reading.wrongType("它是 RTF 文件", "请用 Word 或 WPS 打开后另存为 docx 再读");
            case PROGRAM -> throw reading.wrongType("它是程序或压缩包，不是会议记录", ACCEPTED);
            case TEXT -> text(reading);
        };
    }

    public static Transcript pasted(String name, String text, Limits limits) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var reading = new Reading(new Original(name, bytes), limits);
        if (bytes.length > limits.bytes()) throw reading.tooLarge("文字超过 " + limits.chars() + " 字", "请拆成几份分别读取");
        var kept = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        return new PlainText(kept, "UTF-8").transcript(reading);
    }

    private static Transcript text(Reading reading) {
        var plain = PlainText.of(reading);
        var head = plain.text().substring(0, Math.min(2_000, plain.text().length()));
        if (head.stripLeading().startsWith("<") && Html.looksLike(head))
            return apart(reading, () -> Html.read(reading, plain));
        if (head.contains("<?xml") && (head.contains("wordDocument") || head.contains("pkg:package")))
            throw reading.wrongType("它是 Word 的 XML 格式", "请用 Word 或 WPS 打开后另存为 docx 再读");
        if (head.contains("MIME-Version:") && head.contains("multipart/related"))
            throw reading.wrongType("它是单个文件的网页（mht）", "请用 Word 或浏览器打开后另存为 docx 或 html 再读");
        return plain.transcript(reading);
    }

    private static Transcript packed(Reading reading) {
        var parcel = new Parcel(reading);
        if (parcel.has("OFD.xml")) return Ofd.read(reading, parcel);
        if (parcel.has("Encryptions.xml") || parcel.has("EncryptInfo.dat")) throw reading.encrypted("版式文件加了密");
        if (parcel.has("[Content_Types].xml")) {
            var main = Docx.mainPart(reading, parcel);
            if (main.startsWith("xl/")) throw reading.wrongType("它是 Excel 表格", ACCEPTED);
            if (main.startsWith("ppt/")) throw reading.wrongType("它是 PowerPoint 演示文稿", ACCEPTED);
            return Docx.read(reading, parcel);
        }
        if (parcel.has("mimetype")) throw reading.wrongType("它是 OpenDocument 文件", "请另存为 docx 再读");
        throw reading.wrongType("它是压缩包", "请解压后把里面的会议记录逐份读入");
    }

    private static Transcript compound(Reading reading) {
        var compound = new Compound(reading);
        if (compound.has("WordDocument")) return Doc.read(reading, compound);
        if (compound.has("EncryptedPackage")) throw reading.encrypted("文件加了打开密码");
        if (compound.has("Workbook") || compound.has("Book")) throw reading.wrongType("它是 Excel 表格", ACCEPTED);
        throw reading.wrongType("它不是 Word 文档", ACCEPTED);
    }

    /// Runs a library that cannot be bounded from outside in a thread of its own, and waits no longer than agreed.
    private static Transcript apart(Reading reading, Supplier<Transcript> work) {
        var task = new FutureTask<>(work::get);
        var thread = new Thread(null, task, "evidence-reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(reading.limits().patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw reading.late();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw reading.refuse("interrupted", "读取被中断", "请重试");
        } catch (ExecutionException e) {
            throw refusal(reading, e.getCause());
        }
    }

    private static Refusal refusal(Reading reading, Throwable cause) {
        var refusal = switch (cause) {
            case Refusal stated -> stated;
            case StackOverflowError _ -> reading.bomb("结构嵌套过深");
            case OutOfMemoryError _ -> reading.bomb("需要的内存过大");
            default -> reading.broken("结构有错");
        };
        if (refusal != cause) refusal.initCause(cause);
        return refusal;
    }

    /// 文件特征: what the first bytes of a file say it is.
    private enum Signature {
        ZIP,
        COMPOUND,
        PDF,
        PICTURE,
        RTF,
        PROGRAM,
        TEXT;

        static Signature of(byte[] bytes) {
            var head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
            if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) return ZIP;
            if (head.startsWith("ÐÏ\u0011à¡±\u001Aá") && bytes.length >= 512) return COMPOUND;
            if (isPdf(head)) return PDF;
            if (isPicture(head)) return PICTURE;
            if (head.startsWith("{\\rtf")) return RTF;
            return isProgram(head) ? PROGRAM : TEXT;
        }

        private static boolean isPdf(String head) {
            int at = head.indexOf("%PDF-");
            return at >= 0 && (head.substring(0, at).isBlank() || head.indexOf(" obj", at) >= 0);
        }

        private static boolean isPicture(String head) {
            return head.startsWith("\u0089PNG\r\n")
                    || head.startsWith("ÿØÿ")
                    || head.startsWith("GIF8")
                    || head.startsWith("II*\0")
                    || head.startsWith("MM\0*")
                    || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                    || head.startsWith("ftyp", 4)
                    || head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
        }

        private static boolean isProgram(String head) {
            return head.startsWith("MZ") && head.indexOf('\0') >= 0
                    || head.startsWith("\u007FELF")
                    || head.startsWith("Rar!\u001A")
                    || head.startsWith("7z¼¯")
                    || head.startsWith("\u001F\u008B\b");
        }
    }
}
