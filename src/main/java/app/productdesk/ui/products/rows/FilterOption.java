package app.productdesk.ui.products.rows;

/// Something the list can be narrowed to (product-facts 1.3). Options of one group widen each
/// other, groups narrow each other.
public enum FilterOption {
    ACTIVE(Group.STATUS),
    SCHEDULED(Group.STATUS),
    EXPIRED(Group.STATUS),
    DISABLED(Group.STATUS),
    DELETED(Group.STATUS),
    TRIAL(Group.KIND),
    FREE(Group.KIND),
    SELF_SERVICE(Group.KIND),
    CANCELLABLE(Group.CANCELLATION);

    private final Group group;

    FilterOption(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /// What an option is about.
    public enum Group {
        STATUS,
        KIND,
        CANCELLATION
    }
}
