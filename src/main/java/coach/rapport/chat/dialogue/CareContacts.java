package coach.rapport.chat.dialogue;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whom a learner in distress is pointed to.
 *
 * @param contacts shown as they are, one a line, such as {@code Employee assistance: 0800 123 456, day and night}; where
 *     there are none, the advice stays general
 */
@Validated
@ConfigurationProperties("rapport.care")
record CareContacts(@DefaultValue List<@NotBlank String> contacts) {
    CareContacts {
        contacts = List.copyOf(contacts);
    }
}
