package coach.rapport.chat.leading;

import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;
import coach.rapport.progress.TeamPictures;
import coach.rapport.tips.LeadAction;
import coach.rapport.tips.TeamId;

/** Shows leads what they may see of their team. */
class PictureRoom {
    private final Leading leading;
    private final TeamPictures pictures;
    private final PictureCards cards;

    PictureRoom(Leading leading, TeamPictures pictures, PictureCards cards) {
        this.leading = leading;
        this.pictures = pictures;
        this.cards = cards;
    }

    Answer show(Visit visit, InChannel where) {
        return leading.show(visit, where, _ -> new LeadAction.Look(), view -> {
            TeamId team = view.team().id();
            // Administrators may change everything, and are counted like anybody: so they look at nothing.
            if (!view.team().leads().contains(visit.learner())) return PictureCards.onlyLeads(view.team());
            return cards.of(view.team(), pictures.list(team.workspace(), team.channel()));
        });
    }
}
