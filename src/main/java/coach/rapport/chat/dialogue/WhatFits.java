package coach.rapport.chat.dialogue;

import coach.rapport.chat.visit.Excerpt;
import coach.rapport.coaching.CountedMoment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a message has room for: the moments that counted most.
 *
 * @param shown in the order of the talk
 * @param leftOut the smallest first
 */
record WhatFits(List<CountedMoment> shown, List<CountedMoment> leftOut) {
    /** Characters for all that is said of moments. A message holds about 12,000. */
    static final int ROOM = 10_500;

    /** Characters for naming those left out. */
    static final int ROOM_FOR_LEFT_OUT = 1_200;

    /** A message holds 50 blocks; ten are for the rest. */
    private static final int BLOCKS = 40;

    static WhatFits of(List<CountedMoment> moments, MomentLines lines, int room) {
        List<CountedMoment> largestFirst = moments.stream()
                .sorted(Comparator.comparingDouble(one -> -Math.abs(one.amount())))
                .toList();
        int count = count(largestFirst, lines, room);
        if (count < moments.size()) count = count(largestFirst, lines, room - ROOM_FOR_LEFT_OUT);
        List<CountedMoment> fitting = largestFirst.subList(0, count);
        List<CountedMoment> leftOut = new ArrayList<>(largestFirst.subList(count, moments.size()));
        return new WhatFits(moments.stream().filter(fitting::contains).toList(), leftOut.reversed());
    }

    private static int count(List<CountedMoment> largestFirst, MomentLines lines, int room) {
        int characters = room;
        int blocks = BLOCKS;
        for (int at = 0; at < largestFirst.size(); at++) {
            CountedMoment moment = largestFirst.get(at);
            characters -= characters(moment, lines);
            blocks -= lines.cue(moment).isPresent() ? 3 : 2;
            if (characters < 0 || blocks < 0) return at;
        }
        return largestFirst.size();
    }

    private static int characters(CountedMoment moment, MomentLines lines) {
        String quote = Excerpt.quotation(moment.evidence().quote().words());
        return lines.line(moment).length() + lines.cue(moment).orElse("").length() + quote.length();
    }
}
