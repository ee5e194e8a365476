package luoshi.surface.terminal;

/// 门: how a verb reaches the doors of the modules. What stands behind them (rows, the frame) starts when the first is
/// asked for, so a verb that asks for none starts nothing.
@FunctionalInterface
public interface Doors {

    <T> T open(Class<T> door);
}
