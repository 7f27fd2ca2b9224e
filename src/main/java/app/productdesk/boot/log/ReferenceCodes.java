package app.productdesk.boot.log;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Short codes that lead from a message on the screen to its entry in the log. They are read out on
/// the telephone, so letters and digits that are taken for each other are left out.
public final class ReferenceCodes implements Supplier<String> {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;

    private final RandomGenerator random;

    public ReferenceCodes(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String get() {
        var code = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
