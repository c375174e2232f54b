package coach.rapport.chat.leading;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.keeping.PostedTip;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.TeamId;
import coach.rapport.tips.TeamTip;
import java.util.ArrayList;
import java.util.List;

/** A tip as the team sees it in its channel. */
final class TipCard {
    private TipCard() {}

    static Card of(TeamId team, IsoWeek week, TeamTip tip) {
        return builder(team, week, tip).done();
    }

    static CardBuilder builder(TeamId team, IsoWeek week, TeamTip tip) {
        return CardBuilder.card("Tip of the week: " + tip.title())
                .heading(tip.title())
                .paragraph(tip.idea())
                .paragraph(Words.strong("Do this once today: ").and(tip.step()))
                .buttons(buttons(
                        new PostedTip(team.channel(), week, tip.libraryId().orElse(PostedTip.OWN), tip.scenario())))
                .note("Nobody sees what you press here. The team's leads asked for one tip a week.");
    }

    private static List<Button> buttons(PostedTip tip) {
        List<Button> buttons = new ArrayList<>();
        if (tip.scenario().isPresent())
            buttons.add(Ask.of(OwnAsked.TRY, tip.line()).primaryButton("Try it now"));
        buttons.add(Ask.of(OwnAsked.DID, tip.line()).button("I did this"));
        return buttons;
    }
}
