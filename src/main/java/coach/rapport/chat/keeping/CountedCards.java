package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.OwnAsked;
import java.util.List;

/** Being counted in a team's picture: what is asked, and what was said. */
final class CountedCards {
    private CountedCards() {}

    /** @param channel that of the team */
    static Card question(String channel) {
        return CardBuilder.card("May you be counted in your team's picture?")
                .heading("May you be counted in your team's picture?")
                .paragraph(
                        "Once a week, those who lead the tips of the channel you used a tip in can see what practice brings"
                                + " that team: roughly how many practices there were, the level over each person's last eight practices,"
                                + " what is shown and missed most, and how many tried the tip.")
                .bullets(List.of(
                        Words.of(
                                "There is a picture only of five people or more, besides the leads, who said yes and are in"
                                        + " the channel. That there is one tells that they did."),
                        Words.of("Its numbers are blurred on purpose. There is never a name in it, nor who"
                                + " practised."),
                        Words.of("You are counted in this one team only, until you say yes in another."),
                        Words.of("If you say no, nothing changes for you, and nobody is told."),
                        Words.of("You can take it back at any time: /rapport privacy.")))
                .buttons(
                        Ask.of(OwnAsked.COUNT_ME, channel).button("Yes, count me"),
                        Ask.of(OwnAsked.DO_NOT_COUNT_ME).button("No"))
                .note("You are asked this once.")
                .done();
    }

    static Card agreed() {
        return said("You are counted, from the next picture on. /rapport privacy takes it back.");
    }

    static Card noTeam() {
        return said(
                "There is no team to be counted in yet. Use a tip in your team's channel first: then you are asked.");
    }

    static Card declined() {
        return said("You are not counted. Nobody is told, and nothing changes for you.");
    }

    static Card withdrawn() {
        return said("You are not counted any more, from the next picture on. Earlier pictures hold no row about you, so"
                + " nothing can be taken out of them.");
    }

    private static Card said(String text) {
        return CardBuilder.card(text)
                .paragraph(text)
                .buttons(Ask.of(OwnAsked.PRIVACY).button("Privacy"))
                .done();
    }
}
