package coach.rapport.chat.keeping;

import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Answers;
import coach.rapport.chat.visit.Visit;
import coach.rapport.curriculum.Tip;
import coach.rapport.tips.TeamId;
import coach.rapport.tips.TipUse;
import coach.rapport.tips.TipUses;
import java.util.Optional;
import java.util.function.Function;

/** What somebody does with a tip that stands in a channel. The channel's message is never touched by it. */
class TryingTips {
    private final TipUses uses;
    private final Function<String, Optional<Tip>> library;
    private final Starting starting;
    private final Counting counting;

    TryingTips(TipUses uses, Function<String, Optional<Tip>> library, Starting starting, Counting counting) {
        this.uses = uses;
        this.library = library;
        this.starting = starting;
        this.counting = counting;
    }

    /** Starts the tip's practice, in private. */
    Answer begin(Visit visit, String value) {
        return findUsed(visit, value, TipUse.Kind.TRIED)
                .map(tip -> tip.scenario()
                        .map(scenario -> starting.practise(visit, scenario))
                        .orElseGet(() -> Answers.say(visit, TipCards.noPractice())))
                .orElseGet(() -> Answers.say(visit, TipCards.notYours()));
    }

    Answer did(Visit visit, String value) {
        return findUsed(visit, value, TipUse.Kind.DID)
                .map(tip -> counting.askAfter(visit, Answers.say(visit, TipCards.did(title(tip), tip.scenario()))))
                .orElseGet(() -> Answers.say(visit, TipCards.notYours()));
    }

    /**
     * Returns what is said to whoever cannot use the tip, who need not agree to anything to hear it; empty where they can.
     */
    Optional<Answer> findRefusal(Visit visit, String value) {
        boolean canUse = PostedTip.parse(value)
                .filter(tip -> uses.canUse(visit.learner(), team(visit, tip), tip.week()))
                .isPresent();
        return canUse ? Optional.empty() : Optional.of(Answers.say(visit, TipCards.notYours()));
    }

    private static TeamId team(Visit visit, PostedTip tip) {
        return new TeamId(visit.learner().workspace(), tip.channel());
    }

    /** Keeps that it was used. Returns empty where no such tip was posted to the person's own workspace. */
    private Optional<PostedTip> findUsed(Visit visit, String value, TipUse.Kind kind) {
        return PostedTip.parse(value).filter(tip -> uses.record(visit.learner(), team(visit, tip), tip.week(), kind));
    }

    private Optional<String> title(PostedTip tip) {
        return library.apply(tip.label()).map(Tip::title);
    }
}
