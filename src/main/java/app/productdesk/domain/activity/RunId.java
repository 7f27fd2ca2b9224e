package app.productdesk.domain.activity;

/// Names one guided removal of licenses, from its first step to its last undo; never blank.
public record RunId(String value) {

    public RunId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a run id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
