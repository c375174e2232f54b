package coach.rapport.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.learners.LearnerId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 3);

    private static Beginning beginning(String about, String note, LocalDate kept, LocalDate today) {
        LearnerId learner = new LearnerId("T1", "U1");
        return Beginnings.of(
                new Note("n1", learner, about, note, today, kept.atTime(12, 0).toInstant(ZoneOffset.UTC), false),
                today);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                Marta | daughter starts university in September | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your daughter was starting university in September. How has she settled in?
                Marta | daughter starts university in September | 2026-08-10 | 2026-08-20 | Marta, last time you mentioned that your daughter is starting university in September. How is everything coming along?
                Marta | daughter starts university in September | 2026-08-10 | 2026-09-10 | Marta, last time you mentioned that your daughter was starting university in September. How is that going?
                Marta | Her son Tom's starting a new job on Monday | 2026-08-10 | 2026-08-24 | Marta, last time you mentioned that your son Tom was starting a new job. How has he settled in?
                Jonas | moving to Porto in May | 2026-03-10 | 2026-06-03 | Jonas, last time you mentioned that you were moving to Porto in May. How have you settled in?
                Jonas | He's moving house next week | 2026-03-10 | 2026-03-25 | Jonas, last time you mentioned that you were moving house. How have you settled in?
                Jonas | moves into his new flat on 1 Oct | 2026-08-10 | 2026-10-03 | Jonas, last time you mentioned that you were moving into your new flat on 1 October. How have you settled in?
                Mrs. Okafor | job interview on Friday | 2026-08-10 | 2026-08-17 | Mrs. Okafor, last time you mentioned the job interview. How did that go?
                Mrs. Okafor | has a job interview on Friday | 2026-08-10 | 2026-08-13 | Mrs. Okafor, last time you mentioned your job interview on Friday. How is the preparation going?
                Mrs. Okafor | has a job interview on 14 August | 2026-08-10 | 2026-08-14 | Mrs. Okafor, last time you mentioned your job interview on 14 August. I hope it goes well today.
                Aisha | going to Japan for three weeks in April | 2026-03-01 | 2026-05-04 | Aisha, last time you mentioned that you were going to Japan for three weeks in April. How was it?
                Aisha | Going on holiday to Greece next week | 2026-08-10 | 2026-08-24 | Aisha, last time you mentioned that you were going on holiday to Greece. Is that still ahead, or how did it go?
                Aisha | trip to Greece | 2026-08-10 | 2026-10-03 | Aisha, last time you mentioned the trip to Greece. Is that still ahead, or how did it go?
                Aisha | flies to New York tomorrow | 2026-08-10 | 2026-08-17 | Aisha, last time you mentioned that you were flying to New York. How was it?
                Aisha | visiting her sister in Leeds at Christmas | 2026-11-10 | 2027-01-07 | Aisha, last time you mentioned that you were visiting your sister in Leeds at Christmas. Is that still ahead, or how did it go?
                Lee | wedding in June | 2026-03-01 | 2026-07-01 | Lee, last time you mentioned the wedding in June. How was it?
                Lee | brother's wedding in June | 2026-03-01 | 2026-07-01 | Lee, last time you mentioned your brother's wedding in June. How was it?
                Lee | kids have exams next week | 2026-03-01 | 2026-03-12 | Lee, last time you mentioned your kids' exams. How did that go?
                Lee | son has his driving test on 12 May | 2026-05-01 | 2026-05-13 | Lee, last time you mentioned your son's driving test on 12 May. How did that go?
                Lee | mother in hospital | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that your mother was in hospital. I hope it is all right to ask how things are now.
                Lee | Mum is having surgery next Friday | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned your mum's surgery. I hope it is all right to ask how things are now.
                Lee | hip operation in September | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned the hip operation in September. I hope it is all right to ask how things are now.
                Lee | she broke her leg | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you had broken your leg. I hope it is all right to ask how you are now.
                Lee | husband has the flu | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that your husband was down with the flu. I hope it is all right to ask how things are now.
                Lee | dad died | 2026-08-10 | 2026-10-03 | Lee, when we last spoke you told me about your dad. I have not forgotten. How are you?
                Lee | lost her mother | 2026-08-10 | 2026-10-03 | Lee, when we last spoke you told me about your mother. I have not forgotten. How are you?
                Lee | funeral on Friday | 2026-08-10 | 2026-10-03 | Lee, when we last spoke you told me about the funeral. I have not forgotten. How are you?
                Lee | grandmother's funeral is on Friday | 2026-08-10 | 2026-10-03 | Lee, when we last spoke you told me about your grandmother. I have not forgotten. How are you?
                Lee | I promised to send her the new price list by Friday | 2026-08-10 | 2026-10-03 | Lee, last time I promised to send you the new price list. I am coming back to you about that.
                Lee | I promised to call him back | 2026-08-10 | 2026-10-03 | Lee, last time I promised to call you back. I am coming back to you about that.
                Lee | we owe her a refund | 2026-08-10 | 2026-10-03 | Lee, we owe you a refund. I am coming back to you about that.
                Lee | I said I would check the invoice | 2026-08-10 | 2026-10-03 | Lee, last time I said I would check the invoice. I am coming back to you about that.
                Lee | complained about the late delivery | 2026-08-10 | 2026-10-03 | Lee, last time we spoke about the late delivery. I would like to know whether that has been put right for you.
                Lee | was annoyed about her last invoice | 2026-08-10 | 2026-10-03 | Lee, last time we spoke about your last invoice. I would like to know whether that has been put right for you.
                Lee | loves hiking | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you enjoy hiking. How much time do you find for it these days?
                Lee | son plays the cello | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that your son plays the cello. How much time does he find for it these days?
                Lee | learning Spanish | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you were learning Spanish. How is that going?
                Lee | training for the Berlin Marathon | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you were training for the Berlin Marathon. How is that going?
                Lee | product launch on 1 October | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned the product launch on 1 October. How did that go?
                Lee | deadline 15 December | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned the deadline on 15 December. How is that coming along?
                Lee | launching their new website in November | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you are launching your new website in November. How is that coming along?
                Lee | retires at the end of May | 2026-03-01 | 2026-06-15 | Lee, last time you mentioned that you were retiring at the end of May. How has it been so far?
                Lee | company is moving to Porto in May | 2026-03-01 | 2026-06-15 | Lee, last time you mentioned that your company was moving to Porto in May. How did it go?
                Lee | getting married in June | 2026-03-01 | 2026-07-01 | Lee, last time you mentioned that you were getting married in June. How was it?
                Lee | getting a puppy | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you were getting a puppy. How is that going?
                Lee | wants to move to the coast | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you wanted to move to the coast. How do things stand with that now?
                Lee | started a new job | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you had started a new job. How have you settled in?
                Lee | got a new job | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you had a new job. How have you settled in?
                Lee | just moved to Porto | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you had just moved to Porto. How have you settled in?
                Lee | wedding | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned the wedding. Is that still ahead, or how did it go?
                Lee | daughter starts university in September 🎓 | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that your daughter was starting university in September. How has she settled in?
                Siobhán O'Brien | Siobhán O'Brien's daughter starts school in September | 2026-08-10 | 2026-10-03 | Siobhán O'Brien, last time you mentioned that your daughter was starting school in September. How has she settled in?
                D'Angelo | D’Angelo’s moving to L'Aquila in May | 2026-03-01 | 2026-06-15 | D'Angelo, last time you mentioned that you were moving to L'Aquila in May. How have you settled in?
                MARTA | daughter starts school in September | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your daughter was starting school in September. How has she settled in?
                marta | daughter starts school in September | 2026-08-10 | 2026-10-03 | Last time you mentioned that your daughter was starting school in September. How has she settled in?
                the new guy | starts school in September | 2026-08-10 | 2026-10-03 | Last time you mentioned that you were starting school in September. How have you settled in?
                Boss | golf tournament on Sunday | 2026-08-10 | 2026-08-17 | Last time you mentioned the golf tournament. How did that go?
                Marta | told me about her trip to Japan in April | 2026-03-01 | 2026-05-04 | Marta, last time you mentioned your trip to Japan in April. How was it?
                Marta | kids start their new school in September | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your kids were starting their new school in September. How have they settled in?
                Marta | youngest daughter graduation in July | 2026-03-01 | 2026-08-04 | Marta, last time you mentioned your youngest daughter's graduation in July. How was it?
                Marta | twins' 18th birthday on 3 October | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned your twins' 18th birthday on 3 October. I hope it is a good day.
                Marta | partner is ill | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your partner was not well. I hope it is all right to ask how things are now.
                Marta | partner starts work on Monday | 2026-08-10 | 2026-08-20 | Marta, last time you mentioned that your partner was starting work. How have they settled in?
                Marta | daughter Ana starts school in September | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your daughter Ana was starting school in September. How has she settled in?
                Marta | dog's operation tomorrow | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned your dog's operation. I hope it is all right to ask how things are now.
                Marta | exam in March | 2026-03-15 | 2026-03-20 | Marta, last time you mentioned the exam in March. Is that still ahead, or how did it go?
                Marta | starts her PhD at Delft in September | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that you were starting your PhD at Delft in September. How have you settled in?
                Marta | son's driving test | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned your son's driving test. Is that still ahead, or how did it go?
                Marta | company launch | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned your company's launch. Is that still ahead, or how did it go?
                Marta | hopes to visit Peru next year | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that you were hoping to visit Peru. How do things stand with that now?
                Marta | business trip to the Netherlands in September | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned the business trip to the Netherlands in September. How was it?
                Marta | Mother-in-law in hospital | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your mother-in-law was in hospital. I hope it is all right to ask how things are now.
                Marta | French exam on 2 October | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned the French exam on 2 October. How did that go?
                Marta | opening a bakery in spring | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that you were opening a bakery in the spring. Is that still ahead, or how did it go?
                Marta | business trip in October | 2026-08-10 | 2026-09-20 | Marta, last time you mentioned the business trip in October. How are the plans coming along?
                Marta | office move in September | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned the office move in September. How did it go?
                Marta | sister is getting married on 3 October | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your sister was getting married on 3 October. I hope it is a good day.
                Marta | I said I'd look into his invoice | 2026-08-10 | 2026-10-03 | Marta, last time I said I would look into your invoice. I am coming back to you about that.
                Marta | we said we would send a new router on Monday | 2026-08-10 | 2026-10-03 | Marta, last time we said we would send a new router. I am coming back to you about that.
                Marta | we promised her a call back by Friday | 2026-08-10 | 2026-10-03 | Marta, last time we promised you a call back. I am coming back to you about that.
                Marta | husband's job interview: Tuesday | 2026-08-10 | 2026-08-12 | Marta, last time you mentioned your husband's job interview. How did that go?
                Marta | final exams are in May | 2026-03-10 | 2026-06-12 | Marta, last time you mentioned the final exams in May. How did that go?
                Marta | she's nervous about her presentation on Thursday | 2026-08-10 | 2026-08-13 | Marta, last time you mentioned your presentation. I hope it goes well today.
                Marta | mum is recovering from surgery | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your mum was recovering. I hope it is all right to ask how things are now.
                Marta | she's not feeling well | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that you were not well. I hope it is all right to ask how you are now.
                Marta | they're going skiing in Austria in January | 2026-11-10 | 2027-02-03 | Marta, last time you mentioned that you were going skiing in Austria in January. How was it?
                Marta | grandson starts school in September | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your grandson was starting school in September. How has he settled in?
                Marta | collects stamps | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that you collect stamps. How much time do you find for it these days?
                Marta | go-live on 30 September | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned the go-live on 30 September. How did that go?
                Marta | twins start kindergarten next month | 2026-08-10 | 2026-10-03 | Marta, last time you mentioned that your twins were starting kindergarten. How have they settled in?
                Marta | house-warming party on Saturday | 2026-08-10 | 2026-08-14 | Marta, last time you mentioned the house-warming party on Saturday. What is planned so far?
                Lee | her cat has an operation on Monday | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned your cat's operation. I hope it is all right to ask how things are now.
                Lee | sons start school in September | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that your sons were starting school in September. How have they settled in?
                Lee | father's memorial service | 2026-08-10 | 2026-10-03 | Lee, when we last spoke you told me about your father. I have not forgotten. How are you?
                Lee | has a big presentation on 1 October | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned your presentation on 1 October. How did that go?
                Lee | was upset about our slow service | 2026-08-10 | 2026-10-03 | Lee, last time we spoke about our slow service. I would like to know whether that has been put right for you.
                Lee | maths exam tomorrow | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned the maths exam. How did that go?
                Lee | going to Peru and Chile in November | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you are going to Peru and Chile in November. How are the plans coming along?
                Lee | his birthday is on 5 October | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned your birthday on 5 October. What is planned so far?
                Lee | runs a marathon in September | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you were running a marathon in September. How did that go?
                Lee | starts at Acme on Monday | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that you were starting at Acme. How have you settled in?
                Lee | her team has a deadline on Friday | 2026-08-10 | 2026-08-18 | Lee, last time you mentioned your team's deadline. How did that go?
                Lee | her son moved to Leeds | 2026-08-10 | 2026-10-03 | Lee, last time you mentioned that your son had moved to Leeds. How has he settled in?
                """)
    void sayWhatTheNoteSays(String about, String note, LocalDate kept, LocalDate today, String words) {
        assertThat(beginning(about, note, kept, today)).isEqualTo(new Beginning(words, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                Lee | her dog died 😢 | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | promised to send the report | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | I promised to send her photos | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | prefers email | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | Tochter fängt im September an zu studieren | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | fille commence l'université en septembre | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | golf | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | DAUGHTER STARTS UNIVERSITY IN SEPTEMBER!!! | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | wedding in June 💔 | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | 🎓🎓 | Lee, I have been meaning to ask how things are since we last spoke.
                李雷 | 女儿九月上大学 | 李雷, I have been meaning to ask how things are since we last spoke.
                Marta | job interview Friday - cancelled | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | might start a new job in May | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | not going to Japan | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | daughter is not starting university | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | her mother is visiting from Chile in May | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | her phone died | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | lost his keys | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | Ana starts school in September | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | going to the dentist | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | 31 February deadline | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | Can you start in September? | Marta, I have been meaning to ask how things are since we last spoke.
                May | May move to Porto | May, I have been meaning to ask how things are since we last spoke.
                Marta | has tests on Friday | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | son passed | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | I promised to send them to her | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | likes to be called Bob | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | <@U123> wedding | Marta, I have been meaning to ask how things are since we last spoke.
                Lee | daughter's wedding was lovely | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | meeting her at 12 | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | Daughter starts university in September, very nervous | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | angry with Tom | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | birthday 12/10 | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | her restaurant opening in September | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | quiero ir a Japón en abril | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | new baby in September | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | had a bad day | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | jewellery fair on Sunday | Lee, I have been meaning to ask how things are since we last spoke.
                """)
    void arePlainBesideANoteThatIsNotWhollyUnderstood(String about, String note, String words) {
        assertThat(beginning(about, note, AUGUST, OCTOBER)).isEqualTo(new Beginning(words, Optional.of(note)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                Marta | chemo starts in September | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | mother has dementia | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | wife is pregnant | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | miscarriage in June | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | lost her job | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | looking for a new job | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | husband is on antidepressants | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | salary review on Friday | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | son was arrested | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | Going through a DIVORCE | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | told me he’s gay | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | her dad had a heart attack | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | on the phone at +351 912 345 678 | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | lazy and rude on the phone | Marta, I have been meaning to ask how things are since we last spoke.
                Lee | diagnosed with MS | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | pregnant | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | total idiot, never listens | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | getting divorced | Lee, I have been meaning to ask how things are since we last spoke.
                Lee | card 4111 1111 1111 1111 | Lee, I have been meaning to ask how things are since we last spoke.
                Fat Tony | likes golf | I have been meaning to ask how things are since we last spoke.
                Marta | wife is in labour | Marta, I have been meaning to ask how things are since we last spoke.
                Marta | husband is terminally ill | Marta, I have been meaning to ask how things are since we last spoke.
                """)
    void quoteNothingThatIsPrivateOrCruel(String about, String note, String words) {
        assertThat(beginning(about, note, AUGUST, OCTOBER)).isEqualTo(new Beginning(words, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dad died",
                "lost her mother",
                "funeral on Friday",
                "mother in hospital",
                "son is ill",
                "hip operation in September",
                "she broke her leg"
            })
    void neverCheerAfterALossOrInIllness(String note) {
        String words = beginning("Marta", note, AUGUST, OCTOBER).words();
        assertThat(words).doesNotContain("How did", "How was", "ahead", "hope it goes", "well?", "!");
        assertThat(words).containsAnyOf("I have not forgotten. How are you?", "I hope it is all right to ask how");
    }
}
