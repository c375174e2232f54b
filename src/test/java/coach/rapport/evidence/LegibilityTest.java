package coach.rapport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "hi maya",
                "thx",
                "Next please",
                "yep. bye then",
                "broadband dead?",
                "im so sory about that",
                "A gastroscopy.",
                "What happened then?",
                "three calls and nobody has fixed it",
                "seven hours. two kids. ouch",
                "Nope",
                "Engineering! Proud grandad?",
                "frustrating",
                "LOL",
                "Naïve of me, sorry",
                "Hi Tomasz Brandt",
                "Bonjour is what you say in Paris, isn't it?",
                "hmm",
                "brb",
                "pls restart router asap",
                "der router says no, what do you see on it?",
                "whats up doc",
                "no",
                "Power?",
                "lower",
                "strengths",
                "Thanks <@U123> 🙂",
                "Goodbye, take care.",
                "Take care"
            })
    void englishOfChatIsEnglish(String text) {
        assertThat(Legibility.of(text)).isEqualTo(Legibility.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guten Tag, es tut mir leid, dass Ihr Internet schon wieder ausgefallen ist.",
                "Bonjour, je suis désolé pour le problème",
                "Hola, ¿cómo puedo ayudarle hoy?",
                "lo siento mucho, que pasó",
                "Mi dispiace molto, come posso aiutarla",
                "Привет, чем могу помочь?",
                "こんにちは、どうしましたか",
                "你好，我能帮你什么",
                "مرحبا كيف يمكنني مساعدتك",
                "Przykro mi, że nie ma pan internetu",
                "Olá, sinto muito pelo transtorno",
                "Goedemiddag, wat kan ik voor u doen",
                "ich verstehe das nicht",
                "merci beaucoup",
                "Saya minta maaf, apa yang terjadi",
                "Merhaba, nasıl yardımcı olabilirim"
            })
    void anotherLanguageIsNotJudged(String text) {
        assertThat(Legibility.of(text)).isEqualTo(Legibility.OTHER_LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "x",
                "k",
                "i",
                "asdf gfjk",
                "qwertz dfgh",
                "?",
                "...",
                "🙂",
                "👍👍👍",
                "asdfghjkl",
                "sdfsdf sdfsdf",
                "qwertyuiop",
                "12345",
                "hhhhhhhhh",
                "jkl;jkl;jkl",
                "<!channel>",
                "fghfghf dfgdfg"
            })
    void whatHasNoWordsIsNotJudged(String text) {
        assertThat(Legibility.of(text)).isEqualTo(Legibility.NO_WORDS);
    }
}
