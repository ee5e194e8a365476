package luoshi;

public final class Luoshi {
    public static void main(String[] a) {}
}
