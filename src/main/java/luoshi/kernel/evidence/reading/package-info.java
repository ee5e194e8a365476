/// 摘取文字: takes the text out of each kind of file. One class per format; what a file is, its bytes say, not its name.
///
/// Every format reads through a [Reading], which counts what the file costs and refuses what costs too much, and writes
/// into a [Draft], which knows offsets and pages. docx, doc and ofd are read by our own small readers because these can
/// be bounded; pdf by PDFBox and html by jsoup, in a thread of their own with a deadline.
@NullMarked
package luoshi.kernel.evidence.reading;

import org.jspecify.annotations.NullMarked;
