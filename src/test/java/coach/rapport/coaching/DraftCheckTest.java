package coach.rapport.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Reproaches;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {
    private static final String ANSWERED =
            "The line has died again, third time this week. I've restarted the router twice and I have a deadline tonight.";

    private final DraftCheck check = DraftChecks.standard(Standard.READER);

    private String better(String draft) {
        return better(draft, "");
    }

    private String better(String draft, String answers) {
        return check.review(Draft.of(draft, answers))
                .better()
                .map(Utterance::text)
                .orElse("");
    }

    private List<Technique> harsh(String draft) {
        return check.review(Draft.of(draft)).harsh().stream()
                .map(DraftMoment::technique)
                .toList();
    }

    @Nested
    class WhatIsGood {
        @Test
        void isQuotedToTheLetterWithWhatItDoes() {
            Draft draft = Draft.of("So everything hangs on tonight. What would help until then?", ANSWERED);
            assertThat(check.review(draft).good()).anySatisfy(one -> {
                assertThat(one.technique()).isEqualTo(Technique.OPEN_QUESTION);
                assertThat(one.quote().words()).isEqualTo("What would help until then?");
                assertThat(one.effect()).isEqualTo("It leaves room for more than a yes or a no.");
            });
        }

        @Test
        void isNotFoundWhereNothingIsShown() {
            DraftReview review = check.review(Draft.of("Can you send me the report by Friday?"));
            assertThat(review.isEmpty()).isTrue();
            assertThat(review.better()).isEmpty();
        }
    }

    @Nested
    class WhatMayLandBadly {
        @Test
        void isToldOnlyWhereTheProductIsSureEnough() {
            String unsure = "You should have told us earlier. We apologise for any inconvenience.";
            assertThat(harsh(unsure)).contains(Technique.OWN_WORDS).allMatch(Reproaches::areTold);
        }

        @Test
        void isFoundEverywhereAndNotOnlyOnce() {
            assertThat(
                            harsh(
                                    "We apologise for any inconvenience. The part is here on Monday. Thanks for your patience."))
                    .containsExactly(Technique.OWN_WORDS, Technique.OWN_WORDS);
        }

        @Test
        void isNotTheNameInOnesOwnSignature() {
            assertThat(harsh("Hi Maya,\n\nthe part is here on Monday, and I fit it in the evening.\n\nBest,\nAna"))
                    .doesNotContain(Technique.NATURAL_NAME);
        }

        @Test
        void isNotTheNameInASignatureWithoutALineOfItsOwn() {
            assertThat(harsh("Hi Maya, the part is here on Monday. I fit it in the evening. Best, Ana"))
                    .doesNotContain(Technique.NATURAL_NAME);
        }

        @Test
        void isNoTechnicalWordAsLongAsNobodyKnowsWhoReadsIt() {
            String draft = "The new API endpoint is live.";
            assertThat(harsh(draft)).isEmpty();
            assertThat(check.review(Draft.of(draft, "My phone shows nothing but a white page."))
                            .harsh())
                    .extracting(DraftMoment::technique)
                    .contains(Technique.THEIR_LANGUAGE);
        }
    }

    @Nested
    class TheBetterWording {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The part is here on Monday, and we apologise for any inconvenience caused. | The part is here on Monday, and we're sorry about this.
                PLEASE READ THE MANUAL first, page 4 has it.                               | Please read the manual first, page 4 has it.
                Do you have any questions about the offer? Is the price okay?              | What questions do you have about the offer? Is the price okay?
                So it sticks. Have you tried oil? Did you turn it? Is it wood?             | So it sticks. Have you tried oil?
                Restart the router now.                                                    | I know it's one more thing to ask, but please restart the router now.
                You must have entered it wrong. The form is back.                          | Let's find out where it went wrong. The form is back.
                """)
        void changesOnlyTheWordsThatMayLandBadly(String draft, String better) {
            assertThat(better(draft)).isEqualTo(better);
        }

        @Test
        void leavesTheNameWhereItComesFirst() {
            assertThat(better("Thank you, Maya. I'll check, Maya, and write to you, Maya.", ANSWERED))
                    .isEqualTo("Thank you, Maya. I'll check, and write to you.");
        }

        @Test
        void takesUpTheTroubleInTheMessageThatIsAnswered() {
            assertThat(better("I apologise for any inconvenience. I'll ring the exchange now.", ANSWERED))
                    .isEqualTo(
                            "I can see how exhausting this is. I'm sorry that the line has died again. I'll ring the exchange now.");
        }

        @Test
        void namesAFeelingBetweenTheGreetingAndTheRest() {
            assertThat(better("Hi Maya, the engineer comes on Friday.", ANSWERED))
                    .startsWith("Hi Maya, ")
                    .endsWith("the engineer comes on Friday.")
                    .contains("exhausting");
        }

        @Test
        void spellsOutWhatTheWriterSpellsOut() {
            assertThat(better("I do not know yet when it will be mended. I apologise for any inconvenience."))
                    .isEqualTo("I do not know yet when it will be mended. I am sorry about this.");
        }

        @Test
        void writesSmallWhereTheWriterDoes() {
            assertThat(better("the part is here on monday. we apologise for any inconvenience"))
                    .isEqualTo("the part is here on monday. we're sorry about this");
        }

        @Test
        void usesTheWritersApostrophes() {
            assertThat(better("It’s here on Monday. We apologise for any inconvenience."))
                    .contains("We’re sorry about this.");
        }

        @Test
        void keepsLinesSpacesAndTheSignatureAsTheyAre() {
            String draft =
                    "Hi Maya,\n\n  the part is here  on Monday. We apologise for any inconvenience.\n\n-- \nAna  ";
            assertThat(better(draft))
                    .isEqualTo(draft.replace("We apologise for any inconvenience", "We're sorry about this"));
        }

        @Test
        void isNotOfferedWhereNoneIsKnownAndThatIsSaid() {
            DraftReview review =
                    check.review(Draft.of("Customer satisfaction is our top priority. It is ready by three."));
            assertThat(review.harsh()).isNotEmpty();
            assertThat(review.better()).isEmpty();
            assertThat(review.left()).isEqualTo(review.harsh());
        }

        @Test
        void saysWhichWordsItLeft() {
            DraftReview review = check.review(
                    Draft.of("Customer satisfaction is our top priority. We apologise for any inconvenience."));
            assertThat(review.better())
                    .hasValueSatisfying(better -> assertThat(better.text()).endsWith("sorry about this."));
            assertThat(review.left())
                    .singleElement()
                    .satisfies(one -> assertThat(one.quote().words()).startsWith("Customer satisfaction"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "We apologise for any inconvenience caused. Your ticket has been escalated to our technical team.",
                    "Restart the router and call us back tomorrow.",
                    "Please calm down. Have you restarted it? Did you check the cable? Is it green?",
                    "Thank you for contacting us. Unfortunately we are unable to help. Is there anything else I can help you with?"
                })
        void isNeverFoundWantingInWhatItMended(String text) {
            DraftReview review = check.review(Draft.of(text, ANSWERED));
            String better = review.better().orElseThrow().text();
            List<Technique> left =
                    review.left().stream().map(DraftMoment::technique).toList();
            assertThat(Standard.READER
                            .read(List.of(Turn.customer(0, ANSWERED)), Turn.learner(1, better))
                            .evidence())
                    .filteredOn(one -> !one.shown() && Reproaches.areTold(one.technique()))
                    .allMatch(one -> left.contains(one.technique()));
        }
    }

    @Nested
    class AnotherRewording {
        @Test
        void isOfferedWhereItMendsWhatItWasGiven() {
            DraftCheck other =
                    DraftChecks.with(Standard.READER, (_, _) -> Optional.of("I'm sorry, the part comes on Monday."));
            assertThat(other.review(Draft.of("We apologise for any inconvenience."))
                            .better())
                    .contains(new Utterance("I'm sorry, the part comes on Monday."));
        }

        @Test
        void isNotOfferedWhereItIsNoBetter() {
            DraftCheck other = DraftChecks.with(
                    Standard.READER, (_, _) -> Optional.of("We apologise for any inconvenience caused."));
            assertThat(other.review(Draft.of("We apologise for any inconvenience."))
                            .better())
                    .isEmpty();
        }
    }

    @Test
    void whatWasSaidCanBeRecalledFromItsMarks() {
        Draft draft = Draft.of("We apologise for any inconvenience. What would help until then?");
        DraftReview review = check.review(draft);
        assertThat(check.recall(draft, review.marks()).harsh()).isEqualTo(review.harsh());
        assertThat(review.marks()).doesNotContain("inconvenience");
    }

    @Test
    void marksThatFitNoDraftAreIgnored() {
        assertThat(check.recall(Draft.of("Hello"), "own-words - 2 900;nonsense;own-words - 3 1")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void otherLanguagesAreNotJudged() {
        assertThat(check.review(Draft.of("Wir bitten um Ihr Verständnis und danken für die Geduld."))
                        .legibility())
                .isEqualTo(Legibility.OTHER_LANGUAGE);
    }
}
