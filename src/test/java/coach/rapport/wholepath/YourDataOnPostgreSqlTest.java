package coach.rapport.wholepath;

import org.springframework.context.annotation.Import;

@Import(OnPostgreSql.class)
class YourDataOnPostgreSqlTest extends YourDataJourney {}
