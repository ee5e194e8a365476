package luoshi.surface.dossier.web;

/// 查找条件: what was asked of the list of meetings, as it was typed.
public record Asked(String words, String from, String to, String state) {

    public boolean nothing() {
        return words.isEmpty() && from.isEmpty() && to.isEmpty() && state.isEmpty();
    }
}
