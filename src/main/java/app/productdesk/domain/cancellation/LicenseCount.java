package app.productdesk.domain.cancellation;

/// Both numbers of the rule of 25, always told together.
///
/// @param licensedUsers distinct people who hold a license
/// @param purchased licenses bought
public record LicenseCount(int licensedUsers, int purchased) {}
