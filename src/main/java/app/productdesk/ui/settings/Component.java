package app.productdesk.ui.settings;

/// A part of the program that others wrote.
///
/// @param artifact its name in the build, `group:artifact`; for fonts and icons a name of our own
/// @param license the name of its license, as in the list of license texts
record Component(String artifact, String name, String version, String license) {}
