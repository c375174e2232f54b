package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Person;
import coach.rapport.playground.workspace.PlaygroundClock;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code users.*}, {@code team.info}, {@code auth.test} and {@code api.test}. */
@PlaygroundPart
class UserMethods implements ApiFamily {
    private final People people;
    private final PlaygroundClock clock;

    UserMethods(People people, PlaygroundClock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "users.info", this::info,
                "users.list", this::list,
                "team.info", this::team,
                "auth.test", this::test,
                "api.test", _ -> Json.object());
    }

    private ObjectNode info(ApiCall call) {
        Person person = people.find(call.required("user")).orElseThrow(() -> new ApiError("user_not_found"));
        ObjectNode answer = Json.object();
        answer.set("user", person.asUser(clock.instant(), call.flag("include_locale")));
        return answer;
    }

    private ObjectNode list(ApiCall call) {
        Stream<Person> everyone = Stream.concat(people.list().stream(), people.find(People.BOT).stream());
        ObjectNode answer = Json.object();
        answer.set(
                "members",
                Json.arrayOf(everyone.map(person -> person.asUser(clock.instant(), call.flag("include_locale")))
                        .toList()));
        answer.putObject("response_metadata").put("next_cursor", "");
        return answer;
    }

    private ObjectNode team(ApiCall call) {
        String id = call.find("team").orElse(People.TEAM);
        ObjectNode answer = Json.object();
        answer.putObject("team").put("id", id).put("name", People.teamName(id)).put("domain", "playground");
        return answer;
    }

    private ObjectNode test(ApiCall call) {
        return Json.object()
                .put("url", "https://playground.slack.invalid/")
                .put("team", People.teamName(People.TEAM))
                .put("team_id", People.TEAM)
                .put("user", "rapport")
                .put("user_id", People.BOT)
                .put("bot_id", People.BOT_ID)
                .put("is_enterprise_install", false);
    }
}
