package app.productdesk.adapter.exchange.intake.text;

/// How much is read from one file. An organization of 100,000 people with 300,000 assignments is
/// about 100 MB of JSON and 400,000 facts: what counts people leaves room for several times that,
/// what measures one value leaves room for the longest one that Microsoft stores.
///
/// @param bytes of text in a file, after unpacking; a bomb unpacks to more
/// @param ratio of text to packed bytes; lists of people pack about 1 to 30, a bomb 1 to 1,000
/// @param ratioFrom bytes of text from which the ratio is looked at; short files may pack better
/// @param facts kept in memory, about 200 bytes each
/// @param records that are counted as read, so that a file of empty ones ends
/// @param troubles listed for one file, the rest is counted; more than anybody mends by hand
/// @param depth of JSON; Graph's own answers nest 8 deep
/// @param text characters in one value; a membership rule has 3,072 at most
/// @param name characters in a JSON field name
/// @param number digits in one number
/// @param tokens of JSON
/// @param columns of a table; Export users has 30
/// @param cell characters in a cell; spreadsheets hold 32,767
/// @param row characters in a row
/// @param files taken from one folder
public record Limits(
        long bytes,
        long ratio,
        long ratioFrom,
        int facts,
        long records,
        int troubles,
        int depth,
        int text,
        int name,
        int number,
        long tokens,
        int columns,
        int cell,
        int row,
        int files) {

    /// What the program uses.
    public static final Limits USUAL =
            new Limits(
                    2L << 30,
                    300,
                    16 << 20,
                    2_000_000,
                    5_000_000,
                    10_000,
                    64,
                    32_767,
                    1_000,
                    100,
                    500_000_000,
                    2_000,
                    32_767,
                    1_000_000,
                    1_000);
}
