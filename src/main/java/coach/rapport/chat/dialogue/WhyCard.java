package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.coaching.CountedMoment;
import coach.rapport.coaching.Reckoning;
import coach.rapport.coaching.WhyScore;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Reproaches;
import coach.rapport.practice.SessionId;
import java.util.ArrayList;
import java.util.List;

/** Why a dimension has its score: all that counted, with the words it rests on, and the sum. */
class WhyCard {
    /** As in the formula: what even credit and debt give, and what all the expected credit gives. */
    private static final String SCALE =
            "As much against it as for it would give 2.0, and all that is expected would give 4.5.";

    private static final String UNSURE =
            "Where no technique is named, the words are of a kind that customers take badly, but Rapport is too often wrong about"
                    + " the reason to call it a miss.";

    private static final String ROUNDED =
            "The amounts are rounded, so added up as they stand here they can be off by a" + " few tenths.";

    private final Curriculum curriculum;

    WhyCard(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    Card of(String called, SessionId session, WhyScore why) {
        return why.score().map(score -> observed(called, session, why, score)).orElseGet(() -> notObserved(why));
    }

    private static Card notObserved(WhyScore why) {
        String title = "Why there is no score for " + name(why);
        return notCounted(CardBuilder.card(title).heading(title).paragraph(why.whyNot()), why)
                .done();
    }

    private Card observed(String called, SessionId session, WhyScore why, double score) {
        Reckoning reckoning = why.reckoning();
        MomentLines lines = new MomentLines(called, reckoning, curriculum);
        WhatFits fitting = WhatFits.of(TakenBadly.together(reckoning.moments()), lines, room(why));
        String title = "Why %s for %s".formatted(ScoreWords.number(score), name(why));
        CardBuilder card = CardBuilder.card(title)
                .heading(title)
                .note(
                        "Every moment that counted, in the order of the talk. How much it counts depends on the technique,"
                                + " and on how clearly the words show it.");
        addMoments(card, session, lines, fitting.shown());
        addLeftOut(card, lines, fitting.leftOut());
        card.line()
                .labelled("Together:", sum(why, reckoning.score().orElse(score)))
                .note(SCALE);
        if (!addsUp(reckoning)) card.note(ROUNDED);
        if (why.held()) card.note(held(called, reckoning, score));
        if (!reckoning.moments().stream().map(CountedMoment::evidence).allMatch(Reproaches::mayBeTold))
            card.note(UNSURE);
        return notCounted(card, why).done();
    }

    private static String held(String called, Reckoning reckoning, double score) {
        String reckoned = reckoning
                .score()
                .map(one -> "That would be %s.".formatted(ScoreWords.number(one)))
                .orElse("That alone would give no score.");
        return ("%s A language model spoke for %s, so the score is held to %s, within half a point of what your lines show"
                        + " beside the words that were written for %s: no model's words can carry a score.")
                .formatted(reckoned, called, ScoreWords.number(score), called);
    }

    private static void addMoments(
            CardBuilder card, SessionId session, MomentLines lines, List<CountedMoment> moments) {
        for (int at = 0; at < moments.size(); at++) {
            CountedMoment moment = moments.get(at);
            if (Reproaches.mayBeTold(moment.evidence()))
                card.withButton(lines.line(moment), differently(session, moment));
            else card.paragraph(lines.line(moment));
            boolean sameCue = at > 0 && MomentLines.answerTheSame(moments.get(at - 1), moment);
            if (!sameCue) lines.cue(moment).ifPresent(card::note);
            card.quotation(moment.evidence().quote().words());
        }
    }

    private static Button differently(SessionId session, CountedMoment moment) {
        Evidence said = moment.evidence();
        return SeeingItDifferently.button(
                MomentAsked.of(session, moment.exchange(), said.technique(), said.polarity()));
    }

    private static void addLeftOut(CardBuilder card, MomentLines lines, List<CountedMoment> leftOut) {
        if (leftOut.isEmpty()) return;
        String count = leftOut.size() == 1 ? "one moment, the smallest" : leftOut.size() + " moments, the smallest";
        card.labelled("No room here for " + count + ":", listed(lines, leftOut));
    }

    /** Names as many as there is room for, and says how many more there are. */
    private static String listed(MomentLines lines, List<CountedMoment> leftOut) {
        List<String> named = new ArrayList<>();
        int left = WhatFits.ROOM_FOR_LEFT_OUT;
        for (CountedMoment moment : leftOut) {
            String line = lines.line(moment);
            left -= line.length() + 2;
            if (left < 0) break;
            named.add(line);
        }
        int more = leftOut.size() - named.size();
        return String.join("; ", named) + (more == 0 ? "." : "; and " + more + " more.");
    }

    private static String sum(WhyScore why, double score) {
        Reckoning reckoning = why.reckoning();
        String hurt = reckoning.hurt() > 0
                ? ", and %s for what hurt elsewhere".formatted(Amounts.plain(reckoning.hurt()))
                : "";
        return "Credit %s, against it %s%s. %s is expected to bring %s; that gives %s."
                .formatted(
                        Amounts.plain(reckoning.credit()),
                        Amounts.plain(reckoning.debt()),
                        hurt,
                        talk(reckoning.lines(), why.notCounted().isEmpty()),
                        Amounts.plain(reckoning.expected()),
                        ScoreWords.number(score));
    }

    private static String talk(int lines, boolean all) {
        String counted = lines == 1 ? "one line" : lines + " lines";
        return "A talk of " + counted + (all ? "" : " that could be judged");
    }

    private static boolean addsUp(Reckoning reckoning) {
        return adds(reckoning, reckoning.credit(), 1) && adds(reckoning, -reckoning.debt() - reckoning.hurt(), -1);
    }

    private static boolean adds(Reckoning reckoning, double whole, int sign) {
        return Amounts.addUp(
                TakenBadly.together(reckoning.moments()).stream()
                        .mapToDouble(CountedMoment::amount)
                        .filter(amount -> amount * sign > 0),
                whole);
    }

    private static CardBuilder notCounted(CardBuilder card, WhyScore why) {
        if (why.notCounted().isEmpty()) return card;
        return card.paragraph(Words.strong("Not counted")).lines(why.notCounted());
    }

    private static int room(WhyScore why) {
        return WhatFits.ROOM
                - why.notCounted().stream().mapToInt(String::length).sum();
    }

    private static String name(WhyScore why) {
        return why.reckoning().dimension().id();
    }
}
