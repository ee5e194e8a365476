package luoshi.surface.desk.web;

import gg.jte.Content;
import luoshi.kernel.front.Panel;
import org.jspecify.annotations.Nullable;

/// 一栏: a panel as a viewer sees it.
///
/// @param content null where there is nothing to show, or not yet
/// @param later the page fetches it when it stands
public record Shown(Panel panel, @Nullable Content content, boolean later) {}
