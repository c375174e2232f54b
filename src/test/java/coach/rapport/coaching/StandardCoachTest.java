package coach.rapport.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.rapport.curriculum.Dimension;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandardCoachTest {
    private static final String GOOD =
            "No wonder you're fed up, third time this week. What has it stopped you from doing?";
    private static final String BAD = "Calm down. You should have read the email.";

    private static final List<String> MISSED_EMPATHY = List.of(
            "It left out how this feels.",
            "It was colder than what she had written.",
            "It argued the matter before the feeling had been heard.",
            "It made it smaller than it is from where she stands.",
            "It set the two of you on opposite sides.");

    private final Coach coach = Standard.coach();

    @Test
    void aPracticeThatIsGoingOnGetsNoFeedback() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coach.feedback(Standard.talk().goingOn()));
    }

    @Test
    void aPracticeThatWasStoppedIsNotScored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coach.feedback(Standard.talk().stopped()));
    }

    @Test
    void theSamePracticeAlwaysGivesTheSameFeedback() {
        assertThat(coach.feedback(mixed())).isEqualTo(Standard.coach().feedback(mixed()));
    }

    @Test
    void theReasonsForAScoreAreTheSameEachTimeAndGiveTheScoreOfTheFeedback() {
        Scorecard scorecard = coach.feedback(mixed()).scorecard();
        for (Dimension dimension : Dimension.values()) {
            WhyScore why = coach.why(mixed(), dimension);
            assertThat(why).isEqualTo(Standard.coach().why(mixed(), dimension));
            assertThat(why.reckoning().score()).isEqualTo(scorecard.find(dimension));
        }
    }

    @Test
    void theReasonsSayWhichLinesWereNotCountedAndWhatWasNotObserved() {
        Session session = Standard.talk()
                .exchange("Bonjour madame, je suis vraiment navré de tout cela.", 0, "Sorry?")
                .exchange("Ok.", 0, "Well.")
                .over();
        WhyScore why = coach.why(session, Dimension.AUTHENTICITY);
        assertThat(why.notCounted()).singleElement().asString().contains("Line 1", "not in English");
        assertThat(why.reckoning().lines()).isEqualTo(1);
        assertThat(why.reckoning().score()).isEmpty();
        assertThat(why.whyNot()).contains("no score");
    }

    @Test
    void aPracticeThatIsGoingOnHasNoReasonsYet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coach.why(Standard.talk().goingOn(), Dimension.EMPATHY));
    }

    @Test
    void nothingSaidMeansNoScoresAndNoWording() {
        Feedback feedback = coach.feedback(Standard.talk().over());
        assertThat(feedback.scorecard().dimensions()).isEmpty();
        assertThat(feedback.wording()).isEmpty();
        assertThat(feedback.dimensions())
                .allSatisfy(one -> assertThat(one.whyNot()).contains("Nothing was said"));
    }

    @Test
    void quotesAreTheLearnersWordsAndRemarksUseThem() {
        Session session = mixed();
        List<KeyMoment> moments = coach.feedback(session).dimensions().stream()
                .flatMap(one -> List.of(one.best(), one.missed()).stream())
                .flatMap(Optional::stream)
                .toList();
        assertThat(moments).hasSizeGreaterThan(3).allSatisfy(moment -> {
            String words = moment.quote().words();
            assertThat(session.exchanges().get(moment.exchange()).learner().text())
                    .contains(words);
            assertThat(moment.remark()).contains(words.substring(0, Math.min(15, words.length() - 1)));
            assertThat(moment.remark()).contains("she answered").endsWith(".");
        });
    }

    @Test
    void theBestMomentSaysHowTrustRose() {
        Feedback feedback = coach.feedback(mixed());
        assertThat(dimension(feedback, Dimension.EMPATHY).best())
                .hasValueSatisfying(moment -> assertThat(moment.remark()).contains("trust rose from 3 to 4.2"));
    }

    @Test
    void theBestMomentIsTheOneThatTrustRoseWith() {
        String better = "That sounds exhausting. What has it stopped you from doing?";
        Feedback feedback = coach.feedback(Standard.talk()
                .exchange("That sounds annoying. What happened then?", 0.1, "It went dead.")
                .exchange(better, 2, "I've a translation due at nine tonight.")
                .exchange("That sounds tiring. What else happened?", 0.1, "Nothing else.")
                .over());
        assertThat(dimension(feedback, Dimension.EMPATHY).best())
                .hasValueSatisfying(moment -> assertThat(moment.exchange()).isEqualTo(1));
    }

    @Test
    void theMessageThatHurtIsPraisedForNothing() {
        String hurtful = "At least you still have your memories. We can refund the £45, would that be acceptable?";
        Feedback feedback =
                coach.feedback(Standard.talk().exchange(hurtful, -1, "No.").over());
        assertThat(Dimension.values())
                .allSatisfy(each -> assertThat(dimension(feedback, each).best()).isEmpty());
        assertThat(feedback.craft()).isEmpty();
    }

    @Test
    void whatWorkedAndWhatWasMissedAreNotMixedUp() {
        Session session =
                Standard.talk().exchange("Calm down.", -1, "I've been calm.").over();
        KeyMoment missed =
                dimension(coach.feedback(session), Dimension.EMPATHY).missed().orElseThrow();
        assertThat(missed.effect()).isIn(MISSED_EMPATHY);
        Session good =
                Standard.talk().exchange("That sounds exhausting.", 1, "It is.").over();
        KeyMoment best =
                dimension(coach.feedback(good), Dimension.EMPATHY).best().orElseThrow();
        assertThat(best.effect()).isEqualTo("It put a word to how this feels.");
    }

    @Test
    void supportingCraftIsNamedUpToThreeTimes() {
        Feedback feedback = coach.feedback(Standard.talk()
                .exchange("I will ring you at half past six today, because the engineer is done by then.", 0.5, "Good.")
                .exchange("I'll also send the credit without you asking, and check in on Friday.", 0.5, "Fine.")
                .exchange("Here is what we can do: I will hand it to Sam and stay with it.", 0.5, "Fine.")
                .over());
        assertThat(feedback.craft())
                .hasSizeBetween(2, 3)
                .extracting(KeyMoment::technique)
                .doesNotHaveDuplicates();
    }

    @Test
    void aDimensionWithoutAScoreSaysWhyNot() {
        Feedback unread =
                coach.feedback(Standard.talk().exchange("???", 0, "Sorry?").over());
        assertThat(dimension(unread, Dimension.EMPATHY).whyNot())
                .isEqualTo("None of your lines could be judged, so empathy has no score.");
        Feedback brief = coach.feedback(
                Standard.talk().exchange("Hello there.", 0, "Hm.").over());
        assertThat(brief.dimensions())
                .filteredOn(one -> one.score().isEmpty())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.whyNot()).startsWith("The one line that could be judged neither"));
    }

    @Test
    void whatCameOutAndWhatDidNotAreBothNamed() {
        Feedback feedback = coach.feedback(Standard.talk()
                .telling("deadline-tonight", GOOD, 1.2, "I've a translation due at nine tonight.")
                .over());
        assertThat(feedback.found())
                .containsExactly(
                        Standard.thirdCall().getFact("deadline-tonight").foundOut());
        assertThat(feedback.hidden())
                .contains(Standard.thirdCall().getFact("lost-client").hidden())
                .doesNotContain(Standard.thirdCall().getFact("deadline-tonight").hidden());
    }

    @Nested
    class Notes {
        @Test
        void nameTheLineInAnotherLanguage() {
            Feedback feedback = coach.feedback(Standard.talk()
                    .exchange(GOOD, 1, "Yes.")
                    .exchange("Es tut mir wirklich sehr leid, das ist bestimmt anstrengend.", 0, "In English, please?")
                    .over());
            assertThat(feedback.notes()).anyMatch(note -> note.startsWith("Line 2 (\"Es tut mir"));
        }

        @Test
        void nameTheLineWithoutWords() {
            Feedback feedback = coach.feedback(
                    Standard.talk().exchange("???", 0, "That's one letter.").over());
            assertThat(feedback.notes()).anyMatch(note -> note.startsWith("Line 1 (\"???\") holds no words"));
        }

        @Test
        void sayThatOneLineIsLittleToGoBy() {
            Feedback feedback =
                    coach.feedback(Standard.talk().exchange(GOOD, 1, "Yes.").over());
            assertThat(feedback.notes()).anyMatch(note -> note.contains("single line"));
        }

        @Test
        void sayWhenNothingMoreWasPossible() {
            assertThat(coach.feedback(wellWorded(0.2)).notes())
                    .anyMatch(note -> note.startsWith("Nothing more was possible"));
        }

        @Test
        void doNotSayItWhereALineCostTrust() {
            assertThat(coach.feedback(wellWorded(-1)).notes()).noneMatch(note -> note.startsWith("Nothing more"));
        }

        private Session wellWorded(double trust) {
            return Standard.talk()
                    .exchange(GOOD, trust, "I've a translation due at nine tonight, it's a month's rent.")
                    .exchange(
                            "So a month's rent is due at nine tonight. It sounds as if you're under real pressure. Have I got that right?",
                            0.2,
                            "Yes. It's my first novel.")
                    .exchange(
                            "Your first novel. That must make tonight so much harder. What is it about? We let you down this week, and that is our mistake.",
                            0.2,
                            "A lighthouse keeper's daughter.")
                    .exchange(
                            "I don't know yet why the line fails, Maya. I'll find out and ring you myself at half past six. You've been patient with us since Monday, thank you. Does that settle it for you?",
                            0.2,
                            "No. Goodbye.")
                    .ending(Outcome.RESIGNED)
                    .over();
        }
    }

    @Nested
    class Retry {
        private final Session first = Standard.talk()
                .exchange(BAD, -1, "I've been calm since Monday.")
                .over();

        @Test
        void isEmptyUntilTheMomentHasBeenSaidAgain() {
            assertThat(coach.compare(first, Standard.talk().retryOf(first, 0).goingOn()))
                    .isEmpty();
        }

        @Test
        void saysWhatTheOtherWordingChanged() {
            Session retried = Standard.talk()
                    .telling("deadline-tonight", GOOD, 1.2, "I've a translation due at nine tonight.")
                    .retryOf(first, 0)
                    .goingOn();
            Comparison comparison = coach.compare(first, retried).orElseThrow();
            assertThat(comparison.first().learner().text()).isEqualTo(BAD);
            assertThat(comparison.remarks().getFirst()).contains("trust went from 3 to 4.2", "it went to 2");
            assertThat(comparison.remarks()).anyMatch(remark -> remark.startsWith("New this time: "));
            assertThat(comparison.remarks()).anyMatch(remark -> remark.contains("month's rent is due at nine"));
        }

        @Test
        void isNotGivenTheSameWordingAgain() {
            Session retried = Standard.talk()
                    .exchange(BAD, -1, "I've been calm since Monday.")
                    .retryOf(first, 0)
                    .over();
            String before = strong(coach.feedback(first));
            assertThat(strong(coach.feedback(retried))).isEqualTo(before);
            assertThat(strong(coach.feedback(retried, List.of(first)))).isNotEqualTo(before);
        }

        @Test
        void isGivenANewWordingEachTime() {
            List<Session> before = new ArrayList<>();
            Set<String> wordings = new HashSet<>();
            for (int at = 0; at < 4; at++) {
                wordings.add(strong(coach.feedback(first, before)));
                before.add(first);
            }
            assertThat(wordings).hasSize(4);
        }

        private static String strong(Feedback feedback) {
            return feedback.wording().orElseThrow().strong();
        }

        @Test
        void isRefusedForAPracticeThatIsNoRetry() {
            assertThatIllegalArgumentException().isThrownBy(() -> coach.compare(first, first));
        }
    }

    private static Session mixed() {
        return Standard.talk()
                .exchange(GOOD, 1.2, "I've a translation due at nine tonight.")
                .exchange(BAD, -1, "I've been calm since Monday.")
                .over();
    }

    private static DimensionFeedback dimension(Feedback feedback, Dimension dimension) {
        return feedback.dimensions().get(dimension.ordinal());
    }
}
