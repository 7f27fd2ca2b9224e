package app.productdesk.ui.common.text;

/// Makes names for files out of what people called something.
public final class FileNames {

    private FileNames() {}

    /// Only letters, digits, and hyphens between them: no system takes offense at it, and it is
    /// never a path.
    public static String of(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
