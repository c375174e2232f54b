package coach.rapport.chat.dialogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/** How much something counted, as people read it. */
final class Amounts {
    private Amounts() {}

    static String plain(double amount) {
        return rounded(amount, 1).toPlainString();
    }

    /** Returns it with its sign, to one decimal; to two where one would show nothing. */
    static String signed(double amount) {
        BigDecimal shown = rounded(Math.abs(amount), 1);
        if (shown.signum() == 0) shown = rounded(Math.abs(amount), 2);
        return (amount < 0 ? "−" : "+") + shown.toPlainString();
    }

    /** Returns whether somebody who adds up the parts as shown gets the whole as shown. */
    static boolean addUp(DoubleStream parts, double whole) {
        BigDecimal sum = parts.mapToObj(part -> new BigDecimal(signed(part).replace('−', '-')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(rounded(whole, 1)) == 0;
    }

    private static BigDecimal rounded(double amount, int decimals) {
        return BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_UP);
    }
}
