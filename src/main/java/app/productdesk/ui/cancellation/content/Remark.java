package app.productdesk.ui.cancellation.content;

/// Something to know, with how serious it is.
public record Remark(Tone tone, String text) {

    /// How serious a remark is; the text always says it too.
    public enum Tone {
        INFO,
        CAUTION
    }
}
