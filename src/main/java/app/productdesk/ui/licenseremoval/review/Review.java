package app.productdesk.ui.licenseremoval.review;

import java.util.List;

/// What a plan comes to, in words.
///
/// @param sentence how many people, and from how many to how many
/// @param stays chosen people who keep the license, and why; empty when nobody does
/// @param everybody groups that stop giving the license to everybody in them; empty when none
/// @param memberships groups that people leave; empty when none
/// @param losses what each person loses and until when it can be had back
/// @param bill that the bill stays as it is
/// @param rows one for each step, in their order
record Review(
        String sentence,
        List<String> stays,
        List<String> everybody,
        List<String> memberships,
        List<String> losses,
        String bill,
        List<ReviewRow> rows) {

    Review with(List<ReviewRow> found) {
        return new Review(sentence, stays, everybody, memberships, losses, bill, found);
    }
}
