package coach.rapport.chat.leading;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.curriculum.Tip;
import coach.rapport.tips.QueuedTip;
import coach.rapport.tips.TeamTip;
import coach.rapport.tips.TeamView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits to be posted, and what can be added. */
final class QueueCards {
    /** Two blocks each, and a message holds fifty. */
    private static final int SHOWN = 15;

    private QueueCards() {}

    /** @param done what was just done, in a sentence; empty for nothing */
    static Card queue(TeamView view, String done) {
        String channel = view.team().id().channel();
        List<QueuedTip> queue = view.queue();
        CardBuilder card = CardBuilder.card("The queue of #" + view.team().name())
                .heading("The queue of #" + view.team().name())
                .paragraph(done);
        if (queue.isEmpty()) card.paragraph("It is empty.");
        for (int place = 0; place < Math.min(SHOWN, queue.size()); place++) addItem(card, channel, queue, place);
        if (queue.size() > SHOWN) card.note("And " + (queue.size() - SHOWN) + " more behind these.");
        return card.buttons(
                        Ask.of(TeamAsked.LIBRARY, channel).primaryButton("Add from the library"),
                        Ask.of(TeamAsked.OWN_WORDS, channel).button("Write one"),
                        Ask.of(TeamAsked.TIPS, channel).button("Back"))
                .done();
    }

    private static void addItem(CardBuilder card, String channel, List<QueuedTip> queue, int place) {
        QueuedTip item = queue.get(place);
        card.paragraph(Words.strong((place + 1) + ". " + item.tip().title()).and("  " + from(item.tip())))
                .buttons(buttons(channel + " " + item.item(), place, queue.size()));
    }

    private static String from(TeamTip tip) {
        return tip.libraryId().isPresent() ? "(library)" : "(your own)";
    }

    private static List<Button> buttons(String value, int place, int size) {
        List<Button> buttons = new ArrayList<>();
        if (place > 0) buttons.add(Ask.of(TeamAsked.EARLIER, value).button("Earlier"));
        if (place < size - 1) buttons.add(Ask.of(TeamAsked.LATER, value).button("Later"));
        buttons.add(Ask.of(TeamAsked.REMOVE, value).button("Remove"));
        return buttons;
    }

    static Card library(TeamView view, List<Tip> library, String done) {
        String channel = view.team().id().channel();
        Set<String> queued = view.queue().stream()
                .flatMap(item -> item.tip().libraryId().stream())
                .collect(Collectors.toSet());
        CardBuilder card =
                CardBuilder.card("The library of tips").heading("The library").paragraph(done);
        for (Tip tip : library) {
            if (queued.contains(tip.id())) card.paragraph(tip.title() + " (in the queue)");
            else
                card.withButton(
                        tip.title(),
                        Ask.of(TeamAsked.ADD, channel + " " + tip.id()).button("Add"));
        }
        return card.buttons(Ask.of(TeamAsked.QUEUE, channel).primaryButton("Back to the queue"))
                .done();
    }
}
