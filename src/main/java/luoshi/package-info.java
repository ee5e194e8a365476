/// # 落实 Luoshi
///
/// From what a meeting said to what was done, in the order of the flow:
///
/// 1. [luoshi.kernel] 底座: what is true even if no meeting is ever held.
///    [evidence][luoshi.kernel.evidence] keeps originals and takes out their text;
///    [phrase][luoshi.kernel.phrase] finds dates, money, units and people in it;
///    [organisation][luoshi.kernel.organisation], [calendar][luoshi.kernel.calendar], [paper][luoshi.kernel.paper];
///    [access][luoshi.kernel.access] says who may see and do what, [journal][luoshi.kernel.journal] keeps the trace of who
///    did what; [database][luoshi.kernel.database] holds the rows and [backup][luoshi.kernel.backup] brings them out and
///    back; [regulation][luoshi.kernel.regulation] knows which provision was in force.
/// 2. [luoshi.meeting] 议: [record][luoshi.meeting.record] reads the minutes,
///    [decision][luoshi.meeting.decision] what was resolved,
///    [procedure][luoshi.meeting.procedure] whether as the provisions ask.
/// 3. [luoshi.oversight] 督: [directive][luoshi.oversight.directive] who must do what by when,
///    [supervision][luoshi.oversight.supervision] whether it is in time.
/// 4. [luoshi.surface] 面: [dossier][luoshi.surface.dossier] shows it all side by side and takes the reviewers' word,
///    [backfile][luoshi.surface.backfile] brings years of records in at once,
///    [desk][luoshi.surface.desk] is the web's frame, [terminal][luoshi.surface.terminal] the command line.
@NullMarked
package luoshi;

import org.jspecify.annotations.NullMarked;
