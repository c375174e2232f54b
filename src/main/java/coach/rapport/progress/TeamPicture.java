package coach.rapport.progress;

import coach.rapport.curriculum.Technique;
import java.util.Optional;

/** A team's week as it was frozen. */
public sealed interface TeamPicture {
    /** Returns which week, such as {@code 2026-W48}. */
    String week();

    /**
     * Too few people had agreed to be counted, or it is not four weeks since they were too few: nothing is said, neither how
     * many there were nor how many it takes.
     */
    record Nothing(String week) implements TeamPicture {}

    /**
     * What is said of a team. Every number is inexact on purpose, by as much as it says.
     *
     * @param practices how many practices there were, at most two a person counted; rounded to fives
     * @param level of rapport, from 1 to 5, over each person's last eight practices; who has none counts as 3
     * @param tip how many people tried the week's tip; empty where there was none
     */
    record Shown(String week, Estimate practices, Estimate level, Techniques techniques, Optional<TriedTip> tip)
            implements TeamPicture {}

    /**
     * What a team does best and misses most, picked with some chance so that no single person decides it. Picked once in four
     * weeks; the pictures between repeat it. In made-up teams of eight the pick was among the third that is shown most in 74 of
     * 100 pictures, so it is a hint and no finding.
     *
     * @param strongest likely the one that is shown in most practices; {@code weakest} the one that is missed in most, among
     *     those whose misses may be told
     * @param picked the week in which they were picked
     */
    record Techniques(Technique strongest, Technique weakest, String picked) {}

    /** @param people how many tried it; a whole number */
    record TriedTip(String tip, Estimate people) {}
}
