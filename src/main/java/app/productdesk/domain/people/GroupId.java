package app.productdesk.domain.people;

/// Names one group of the organization; never blank.
public record GroupId(String value) implements Comparable<GroupId> {

    public GroupId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a group id is never blank");
        }
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
