package app.productdesk.ui.licenseremoval.review;

/// One step of the plan as it is shown.
///
/// @param userName empty for a group
/// @param what what ends with it
/// @param until until when the mailbox can be recovered
/// @param prospect what a dry run found; empty before there was one
record ReviewRow(String name, String userName, String what, String until, String prospect) {

    ReviewRow with(String found) {
        return new ReviewRow(name, userName, what, until, found);
    }
}
