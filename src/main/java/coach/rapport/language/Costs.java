package coach.rapport.language;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What each practice costs, told when it is over: as a line in the log, and in the metrics. */
final class Costs {
    private static final Logger log = LoggerFactory.getLogger(Costs.class);

    private final CostRows rows;
    private final DistributionSummary in;
    private final DistributionSummary cached;
    private final DistributionSummary out;

    Costs(CostRows rows, MeterRegistry meters) {
        this.rows = rows;
        this.in = tokens("in", meters);
        this.cached = tokens("cached", meters);
        this.out = tokens("out", meters);
    }

    private static DistributionSummary tokens(String kind, MeterRegistry meters) {
        return DistributionSummary.builder("rapport.practice.tokens")
                .description("Tokens that one practice cost, its feedback included")
                .baseUnit("tokens")
                .tag("kind", kind)
                .register(meters);
    }

    /** Closes the account of a piece of work that is over. Does nothing where no model was asked for it. */
    void close(Account account) {
        rows.remove(account).ifPresent(cost -> tell(account, cost));
    }

    private void tell(Account account, CostRows.Cost cost) {
        Usage usage = cost.usage();
        in.record(usage.in());
        cached.record(usage.cached());
        out.record(usage.out());
        log.info(
                "model cost of {} calls={} in={} cached={}% out={}",
                account.purpose(),
                cost.calls(),
                usage.in(),
                usage.in() == 0 ? 0 : 100 * usage.cached() / usage.in(),
                usage.out());
    }
}
