package coach.rapport;

import java.lang.reflect.InvocationTargetException;

/**
 * Where the jar starts. Compiled for Java 17, so that an older Java can still say what is missing instead of a class
 * version error; that is why it names the rest of Rapport by a string only.
 */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Rapport needs Java " + NEEDED + " and this is Java " + found
                    + ": install a JDK " + NEEDED + ", for instance from https://adoptium.net, and start ./rapport,"
                    + " which finds it by itself.");
            System.exit(2);
        }
        try {
            Class.forName("coach.rapport.commands.CommandLine")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
