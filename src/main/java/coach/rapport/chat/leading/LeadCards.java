package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.Form;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.learners.LearnerId;
import coach.rapport.tips.TeamView;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Who leads a team's tips. */
final class LeadCards {
    static final String FORM = "tips.add-lead";
    static final String PERSON = "person";

    private LeadCards() {}

    static Card of(TeamView view, Function<LearnerId, String> name, String done) {
        String channel = view.team().id().channel();
        CardBuilder card = CardBuilder.card(
                        "Leads of the tips in #" + view.team().name())
                .heading("Who leads the tips in #" + view.team().name())
                .paragraph(done);
        for (LearnerId lead : sorted(view)) {
            card.withButton(
                    name.apply(lead),
                    Ask.of(TeamAsked.REMOVE_LEAD, channel + " " + lead.person()).button("Remove"));
        }
        return card.note(
                        "Leads choose what is posted and see the team picture. Administrators of the workspace who are in the"
                                + " channel may choose as well. Without its last lead a team gets no tips.")
                .buttons(
                        Ask.of(TeamAsked.ADD_LEAD, channel).primaryButton("Add a lead"),
                        Ask.of(TeamAsked.TIPS, channel).button("Back"))
                .done();
    }

    private static List<LearnerId> sorted(TeamView view) {
        return view.team().leads().stream()
                .sorted(Comparator.comparing(LearnerId::person))
                .toList();
    }

    static Form form(String context) {
        return new Form(
                FORM,
                "Add a lead",
                context,
                List.of(new Form.Field.Person(PERSON, "Who", "Somebody who is in the channel, and no guest.")),
                "Add");
    }

    /** For whoever was added. */
    static Card added(String by, TeamView view) {
        String text =
                "%s added you as a lead of the weekly tips in #%s. You can choose what is posted there, and see the"
                                .formatted(by, view.team().name())
                        + " team picture. Type /rapport tips in that channel; under Leads you can also step down.";
        return Card.saying(text);
    }
}
