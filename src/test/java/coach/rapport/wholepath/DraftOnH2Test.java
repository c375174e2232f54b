package coach.rapport.wholepath;

import org.springframework.context.annotation.Import;

@Import(OnH2.class)
class DraftOnH2Test extends DraftJourney {}
