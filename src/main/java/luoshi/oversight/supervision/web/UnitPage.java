package luoshi.oversight.supervision.web;

import java.util.List;
import java.util.Map;
import luoshi.kernel.casework.Case;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Outlook;

/// 单位页: what a unit and those below it have to do, and what it handed on.
///
/// @param open the first of what they lead and have open, and `opens`, how many there are
/// @param handed what the unit handed down and is still open
public record UnitPage(
        String code,
        String name,
        Map<Light, Long> lights,
        Boards boards,
        List<Case> open,
        long opens,
        List<Case> handed,
        Outlook outlook) {}
