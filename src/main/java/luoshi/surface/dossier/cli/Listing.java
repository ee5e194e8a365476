package luoshi.surface.dossier.cli;

import java.util.List;
import luoshi.meeting.record.RecordCard;
import luoshi.surface.terminal.Screen;

/// 清单: kept records as a table on the terminal.
final class Listing {

    private final Screen screen;

    Listing(Screen screen) {
        this.screen = screen;
    }

    /// @param all how many there are, of which these are shown
    void print(List<RecordCard> cards, int all) {
        var out = screen.out();
        out.println(screen.bold(row("编号", "日期", "会议", "文种", "议题", "发言", "交办", "未定", "未读")));
        for (var card : cards) {
            var counts = card.counts();
            out.println(row(
                    card.id(),
                    card.heldOn() == null ? "" : card.heldOn().toString(),
                    card.title(),
                    card.kind().term(),
                    String.valueOf(counts.items()),
                    String.valueOf(counts.statements()),
                    String.valueOf(counts.directives()),
                    String.valueOf(counts.unsettled()),
                    String.valueOf(counts.unread())));
        }
        out.println(screen.faint("共 " + all + " 份" + (cards.size() < all ? "，列出 " + cards.size() + " 份" : "")));
    }

    private static String row(String id, String day, String title, String kind, String... counts) {
        var row = new StringBuilder(Screen.fit(id, 17))
                .append(Screen.fit(day, 11))
                .append(Screen.fit(title, 36))
                .append(' ')
                .append(Screen.fit(kind, 9));
        for (var count : counts)
            row.append(' ')
                    .append(" ".repeat(Math.max(0, 4 - Screen.width(count))))
                    .append(count);
        return row.toString();
    }
}
