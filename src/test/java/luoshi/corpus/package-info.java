/// 语料: records of invented bodies, what is to be read from them, and how well it was read.
///
/// {@link luoshi.corpus.MarkedCorpus} makes text and gold out of marked texts, `score` counts what a reader found,
/// `fault` damages texts the way printers, scanners and web pages do.
@NullMarked
package luoshi.corpus;

import org.jspecify.annotations.NullMarked;
