package coach.rapport.wholepath;

import org.springframework.context.annotation.Import;

@Import(OnH2.class)
class YourDataOnH2Test extends YourDataJourney {}
