package luoshi.kernel.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import luoshi.kernel.font.Faces;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;

/// 印制: the door of the press: a paper in, a file out. The same paper gives the same file.
public final class Press {

    /// 文件格式.
    public enum Format {
        DOCX,
        PDF,
        OFD
    }

    private final Norm norm;
    private final Faces faces;

    /// @param folder the installation's own fonts; need not exist
    public Press(Norm norm, Path folder) {
        this.norm = norm;
        this.faces = Faces.in(folder);
    }

    public byte[] print(Paper paper, Format format) {
        return switch (format) {
            case DOCX -> docx(paper);
            case PDF -> pdf(paper);
            case OFD -> ofd(paper);
        };
    }

    public byte[] pdf(Paper paper) {
        try {
            return Pdf.of(compose(paper).leaves(), paper.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] docx(Paper paper) {
        try {
            return Docx.of(paper, norm, compose(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] ofd(Paper paper) {
        try {
            return Ofd.of(compose(paper).leaves(), paper.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Composition compose(Paper paper) {
        return Composition.of(new Stand(norm, faces), paper);
    }
}
