package app.productdesk.domain.intake.outcome;

import java.util.List;

/// Something a person should know of what the files say together; the words follow from its kind.
///
/// @param count of how many files, products, people or licenses it is true; at least 1
/// @param example one of them as the files name it; empty where there is none to name
/// @param figures numbers that belong to the example, where its kind tells of any
public record Remark(Kind kind, long count, String example, List<Long> figures) {

    public Remark {
        figures = List.copyOf(figures);
    }

    /// What it is about, in the order in which remarks are shown.
    public enum Kind {
        /// Files: they say themselves that more pages follow, so nothing is taken for gone.
        INCOMPLETE_PAGE,
        /// Files: something in them could not be read, so nothing is taken for gone.
        LINES_UNREAD,
        /// No file says which subscriptions there are.
        NO_SUBSCRIPTIONS_FILE,
        /// No file says who there is.
        NO_PEOPLE_FILE,
        /// There is a file of people, but none says who holds a license.
        NO_LICENSES,
        /// Products: more people hold a license of it than the organization’s own count says, or
        /// fewer. The figures are both numbers, the organization’s last.
        HOLDERS_DIFFER,
        /// Products: several subscriptions, of which no file tells more; they are shown as one.
        SUBSCRIPTIONS_COMBINED,
        /// Subscriptions: one file counts them, and the one that lists them does not have them.
        SUBSCRIPTIONS_NOT_LISTED,
        /// Subscriptions: the number of licenses is another than when the price was told, so the
        /// price has to be told again.
        SEATS_CHANGED,
        /// Products: what a person told was told of all subscriptions together, and they are listed
        /// one by one now.
        TOLD_OF_SEVERAL,
        /// Products or people: two files of the same kind say different things of them.
        FILES_DISAGREE,
        /// Products: only a code is known; Microsoft’s table of product names would give the name.
        NAMES_UNKNOWN,
        /// Products: named by a name that fits no other file, so they stay products of their own.
        NAME_UNMATCHED,
        /// Licenses: whether given directly or through a group is not known; taken for direct.
        WAYS_UNKNOWN,
        /// Licenses: since when is not known; the day they were first brought in stands for it.
        SINCE_UNKNOWN,
        /// Groups: they give licenses, and no file tells their name or who decides on members;
        /// taken for groups that people can be taken out of by hand.
        GROUPS_UNKNOWN,
        /// People: they hold a license or are in a group, and no file tells more.
        PEOPLE_WITHOUT_DETAILS,
        /// People: in a report, and not in the file of all people; left out.
        REPORT_ONLY_PEOPLE,
        /// People: another account has the same user name; left out.
        USER_NAME_TWICE,
        /// People: deleted; their licenses do not count.
        DELETED_PEOPLE,
        /// People: the last activity stands for the last sign-in, which no file says.
        LAST_ACTIVITY_AS_SIGN_IN,
        /// People: no file says when they last signed in.
        SIGN_INS_UNKNOWN
    }
}
