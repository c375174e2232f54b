package coach.rapport.playground;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A bean that exists only while the playground is on. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@ConditionalOnProperty(name = PlaygroundPart.SWITCH, havingValue = "true")
public @interface PlaygroundPart {
    /** The property that turns the playground on. It is set by start-up, never by hand beside credentials. */
    String SWITCH = "rapport.playground.enabled";
}
