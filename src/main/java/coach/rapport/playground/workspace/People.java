package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who works here. Eight in one workspace and three time zones, so that a team is large enough to be counted; one in another. */
@PlaygroundPart
public class People {
    public static final String TEAM = "T0PLAYGRND";
    public static final String OTHER_TEAM = "T0NEIGHBOR";
    public static final String BOT = "U0RAPPORT1";
    public static final String BOT_ID = "B0RAPPORT1";
    public static final String APP = "A0RAPPORT1";

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

    private final List<Person> everyone = List.of(
            new Person("U0ANA00001", "ana", "Ana Sousa", TEAM, LISBON, "en-GB", "Support agent", false),
            new Person("U0BEN00001", "ben", "Ben Okafor", TEAM, LISBON, "en-GB", "Team lead", false),
            new Person("U0CHLOE001", "chloe", "Chloe Martin", TEAM, NEW_YORK, "en-US", "Workspace admin", true),
            new Person("U0DEV00001", "dev", "Dev Patel", TEAM, NEW_YORK, "en-US", "Support agent", false),
            new Person("U0FARID001", "farid", "Farid Haddad", TEAM, LISBON, "fr-FR", "Support agent", false),
            new Person("U0GRACE001", "grace", "Grace Lin", TEAM, NEW_YORK, "en-US", "Support agent", false),
            new Person("U0HUGO0001", "hugo", "Hugo Weber", TEAM, LISBON, "de-DE", "Support agent", false),
            new Person("U0ISLA0001", "isla", "Isla Doyle", TEAM, SYDNEY, "en-AU", "Support agent", false),
            new Person("U0ELIF0001", "elif", "Elif Kaya", OTHER_TEAM, LISBON, "en-GB", "Another workspace", false));
    private final Person bot = new Person(BOT, "rapport", "Rapport", TEAM, LISBON, "en-GB", "App", false);

    private final Shelf shelf;

    People(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The people, without the app. */
    public List<Person> list() {
        return everyone.stream().map(this::now).toList();
    }

    public Optional<Person> find(String id) {
        if (id.equals(BOT)) return Optional.of(bot);
        return list().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** From now on the person lives by the clocks of another zone. */
    public void move(String id, ZoneId zone) {
        Person person = get(id);
        shelf.put(Kind.PERSON, person.id(), Json.object().put("id", person.id()).put("tz", zone.getId()));
    }

    private Person now(Person person) {
        return shelf.find(Kind.PERSON, person.id())
                .map(moved -> person.in(ZoneId.of(Json.text(moved, "tz"))))
                .orElse(person);
    }

    /** @throws IllegalArgumentException where nobody has that id */
    public Person get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("user_not_found"));
    }

    public static String teamName(String team) {
        return team.equals(TEAM) ? "Playground" : "Neighbour";
    }
}
