package luoshi.kernel.notice;

import java.io.IOException;

/// 渠道: a way out of the program. What goes through it is numbers, kinds and a link.
interface Channel {

    /// Stable, at most twenty letters.
    String name();

    /// Whether it is set up.
    boolean on();

    /// Whether each person is told apart; else it is a group that is told of everything.
    boolean personal();

    /// @param to address of the person; empty for a group
    /// @throws IOException where it was surely not taken
    void send(String to, String subject, String text) throws IOException;
}
