package coach.rapport.slack;

import coach.rapport.slack.connection.SlackSettings;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There is a Slack to talk to, or somebody meant there to be. */
class SlackConfigured implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return SlackSettings.from(context.getEnvironment()).present();
    }
}
