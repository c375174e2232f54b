package coach.rapport.playground;

/** The playground was asked for beside credentials of a real workspace. */
class PlaygroundRefused extends RuntimeException {
    PlaygroundRefused() {
        super("rapport.playground.enabled=true is refused because Slack credentials are set: "
                + "remove the SLACK_ credentials to use the playground, or the setting to use Slack.");
    }
}
