package app.productdesk.application.port.document;

import app.productdesk.domain.handover.HandOver;

/// The form of a hand-over file: JSON with its own digest inside. Pure computation, any thread.
public interface HandOverFormat {

    /// The bytes of the file; equal hand-overs give equal bytes.
    byte[] write(HandOver handOver);

    /// What such bytes were written from.
    ///
    /// @throws DocumentFault when they are no hand-over, were changed since, or are of a newer
    ///   version
    HandOver read(byte[] bytes);
}
