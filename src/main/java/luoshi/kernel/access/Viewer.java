package luoshi.kernel.access;

/// 查看人: on whose behalf rows are read or written. `bureau` is the body key, the first column of every primary key.
///
/// @param bureau code of the body whose data is seen, at most 32 characters
/// @param person code of the acting person within that body
/// @param name the person's name as shown in traces
public record Viewer(String bureau, String person, String name) {

    /// The one who acts when the command line imports on the machine itself.
    public static Viewer machine(String bureau) {
        return new Viewer(bureau, "_machine", "本机命令行");
    }
}
