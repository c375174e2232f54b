package coach.rapport.tips;

import java.time.Instant;
import java.util.Optional;

/**
 * A week to come, as things stand now.
 *
 * @param at when its slot is
 * @param skipped whether a lead said that there is to be no tip
 * @param tip what will be posted; empty where it is skipped, or where there is nothing to post
 */
public record Upcoming(IsoWeek week, Instant at, boolean skipped, Optional<TeamTip> tip) {}
