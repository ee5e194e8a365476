package luoshi.kernel.organisation;

/// 本单位: the body whose data is kept.
///
/// @param name full name as on its seal
/// @param brief the name it goes by
public record Body(String name, String brief) {}
