package coach.rapport;

/**
 * The threads that virtual threads run on. Java has one for each core, and nothing takes it from a virtual thread that
 * computes: where two customers are prepared on two cores, no message is acknowledged and no row is read meanwhile, and
 * whoever had a database connection keeps it. With more of them the operating system shares the cores out among those
 * that compute and those that have only a moment's work.
 */
final class CarrierThreads {
    private static final String SETTING = "jdk.virtualThreadScheduler.parallelism";
    private static final int FOR_EACH_CORE = 8;

    private CarrierThreads() {}

    /** To be called before the first virtual thread begins. What was set on the command line stays. */
    static void provide() {
        int cores = Runtime.getRuntime().availableProcessors();
        if (System.getProperty(SETTING) == null) System.setProperty(SETTING, String.valueOf(cores * FOR_EACH_CORE));
    }
}
