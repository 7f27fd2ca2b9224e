package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.domain.people.GroupId;

/// A group through which licenses are held, and what can be done about it.
///
/// @param leave the words of taking the chosen people out of it
/// @param leaving whether that is chosen
/// @param whyNot why nobody can be taken out of it; empty when people can
/// @param gives what else people lose with it; empty when nothing is known
/// @param withdraw the words of taking its license from everybody
/// @param withdrawing whether that is chosen
record GroupOption(
        GroupId group,
        String name,
        String leave,
        boolean leaving,
        String whyNot,
        String gives,
        String withdraw,
        boolean withdrawing) {}
