package app.productdesk.ui.receipts.preview;

/// How large the pages are shown.
enum Zoom {
    FIT_WIDTH(0),
    ACTUAL(1),
    LARGER(1.5),
    LARGEST(2);

    private static final double SCREEN_DOTS_PER_INCH = 96;
    private static final int FEWEST = 40;
    private static final int MOST = 400;

    private final double times;

    Zoom(double times) {
        this.times = times;
    }

    /// What part of its real size a page has; 0 when the room decides.
    double times() {
        return times;
    }

    /// The dots an inch of paper takes, so that a dot of the picture is a dot of the screen.
    ///
    /// @param room how wide a page may be, in units of the screen
    /// @param scale dots of the screen in a unit
    /// @param inches how wide the paper is
    int dotsPerInch(double room, double scale, double inches) {
        double dots = this == FIT_WIDTH ? room / inches : SCREEN_DOTS_PER_INCH * times;
        return (int) Math.clamp(Math.floor(dots * scale), FEWEST, MOST);
    }
}
