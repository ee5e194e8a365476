package luoshi.kernel.evidence;

/// 位置: a stretch of a transcript in Unicode code points, `end` exclusive.
public record Place(int start, int end) implements Comparable<Place> {

    public Place {
        if (start < 0 || end < start) throw new IllegalArgumentException("place " + start + ".." + end);
    }

    public int length() {
        return end - start;
    }

    public boolean covers(Place other) {
        return start <= other.start && other.end <= end;
    }

    public boolean meets(Place other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Place other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
