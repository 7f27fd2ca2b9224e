package app.productdesk.domain.people;

/// Names one person (account) of the organization; never blank.
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person id is never blank");
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
