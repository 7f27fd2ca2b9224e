package app.productdesk.application.port.document;

import app.productdesk.domain.handover.RemovalOrder;

/// The script with which licenses are removed by hand, and the data file it reads. Pure
/// computation, any thread.
public interface RemovalScript {

    /// The script, the same for every order, byte for byte.
    byte[] script();

    /// The data file for an order; equal orders give equal bytes.
    byte[] data(RemovalOrder order);

    /// The SHA-256 of these bytes: 64 lower-case hexadecimal digits.
    String digest(byte[] bytes);
}
