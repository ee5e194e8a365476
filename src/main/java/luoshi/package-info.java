/// # 落实 Luoshi
///
/// From what a meeting said to what was done, in the order of the flow:
///
/// 1. [luoshi.kernel] 底座: what is true even if no meeting is ever held.
///    [evidence][luoshi.kernel.evidence] keeps originals and takes out their text;
///    [phrase][luoshi.kernel.phrase] finds dates, money, units and people in it, by
///    [expression][luoshi.kernel.expression]s that know their words;
///    [organisation][luoshi.kernel.organisation], [calendar][luoshi.kernel.calendar], [front][luoshi.kernel.front];
///    [paper][luoshi.kernel.paper] says what an official paper is, [press][luoshi.kernel.press] sets it in the
///    characters of [font][luoshi.kernel.font],
///    [gauge][luoshi.kernel.gauge] measures what was set;
///    [access][luoshi.kernel.access] says who may see and do what, [identity][luoshi.kernel.identity] who sits there,
///    [partner][luoshi.kernel.partner] which other systems come by token;
///    [journal][luoshi.kernel.journal] keeps the trace; [database][luoshi.kernel.database] holds the rows,
///    [backup][luoshi.kernel.backup] brings them out and back;
///    [regulation][luoshi.kernel.regulation] knows which provision was in force.
/// 2. [luoshi.meeting] 议: [record][luoshi.meeting.record] reads the minutes,
///    [decision][luoshi.meeting.decision] what was resolved,
///    [procedure][luoshi.meeting.procedure] whether as the provisions ask.
/// 3. [luoshi.oversight] 督: [directive][luoshi.oversight.directive] who must do what by when,
///    [supervision][luoshi.oversight.supervision] whether it is in time.
/// 4. [luoshi.surface] 面: [dossier][luoshi.surface.dossier] shows it all side by side and takes the reviewers' word,
///    [minutes][luoshi.surface.minutes] draws up the papers that follow from it,
///    [papers][luoshi.surface.papers] brings papers from draft to issue, [batch][luoshi.surface.batch] many at once,
///    [backfile][luoshi.surface.backfile] brings years of records in at once,
///    [search][luoshi.surface.search] finds words again, [desk][luoshi.surface.desk] is the web's frame,
///    [terminal][luoshi.surface.terminal] the command line.
@NullMarked
package luoshi;

import org.jspecify.annotations.NullMarked;
