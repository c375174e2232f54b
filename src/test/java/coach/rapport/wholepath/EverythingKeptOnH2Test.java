package coach.rapport.wholepath;

import org.springframework.context.annotation.Import;

@Import(OnH2.class)
class EverythingKeptOnH2Test extends EverythingKept {}
