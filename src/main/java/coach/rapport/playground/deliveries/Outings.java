package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Person;
import coach.rapport.playground.workspace.Tickets;
import tools.jackson.databind.node.ObjectNode;

/** Commands and interactions: sent once, never again, with a trigger id each. */
@PlaygroundPart
public class Outings {
    private final AppDoor door;
    private final Tickets tickets;
    private final ResponseUrls urls;

    Outings(AppDoor door, Tickets tickets, ResponseUrls urls) {
        this.door = door;
        this.tickets = tickets;
        this.urls = urls;
    }

    /** @param text what follows the command, escaped as Slack does */
    public Answer command(Person person, Conversation conversation, String command, String text) {
        ObjectNode form = Json.object().put("token", "playground").put("team_id", person.team());
        form.put("team_domain", "playground").put("channel_id", conversation.id());
        form.put("channel_name", conversation.direct() ? "directmessage" : conversation.name());
        form.put("user_id", person.id()).put("user_name", person.handle());
        form.put("command", command).put("text", text).put("api_app_id", People.APP);
        form.put("is_enterprise_install", "false");
        form.put("response_url", urls.issue(conversation.id(), person.id(), ""));
        form.put("trigger_id", tickets.issue(person.id()));
        return door.knock(Delivery.of(Delivery.Type.COMMAND, form));
    }

    /** @param payload what is particular to this interaction; who, where from and the trigger id are added */
    public Answer interaction(Person person, ObjectNode payload) {
        return interaction(person, person.team(), payload);
    }

    /** @param team that the app acts for: not the person's where they pressed a button in a channel of another company */
    public Answer interaction(Person person, String team, ObjectNode payload) {
        payload.put("token", "playground").put("api_app_id", People.APP);
        payload.putObject("team").put("id", team).put("domain", "playground");
        payload.putNull("enterprise").put("is_enterprise_install", false);
        ObjectNode user = payload.putObject("user").put("id", person.id());
        user.put("username", person.handle()).put("name", person.handle()).put("team_id", person.team());
        payload.put("trigger_id", tickets.issue(person.id()));
        return door.knock(Delivery.of(Delivery.Type.INTERACTION, payload));
    }

    /** An address at which the app may answer an act on a message. */
    public String responseUrl(Conversation conversation, Person person, String ts) {
        return urls.issue(conversation.id(), person.id(), ts);
    }
}
