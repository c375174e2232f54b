package coach.rapport.wholepath;

import coach.rapport.language.standin.ModelStandIn;
import coach.rapport.language.standin.Protocol;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A context of its own, that nobody else can use: it need not stay in memory. */
@Import(OnH2.class)
@DirtiesContext
class PracticeWithAnthropicTest extends ModelJourney {
    private static final ModelStandIn SERVER = ModelStandIn.start(Protocol.ANTHROPIC);
    private static final String SHOWN_AS = "Anthropic";

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry settings) {
        ModelSettings.point(settings, SERVER, SHOWN_AS);
    }

    @Override
    ModelStandIn server() {
        return SERVER;
    }

    @Override
    String shownAs() {
        return SHOWN_AS;
    }
}
