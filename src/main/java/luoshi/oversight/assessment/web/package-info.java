/// 考核的网页: the units side by side, one unit with how each point came about, and both as a spreadsheet.
@NullMarked
package luoshi.oversight.assessment.web;

import org.jspecify.annotations.NullMarked;
