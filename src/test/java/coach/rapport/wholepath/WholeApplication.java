package coach.rapport.wholepath;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Starts everything: the service, and the stand-in Slack server that speaks with it over signed HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "rapport.playground.state=target/wholepath/${random.uuid}/playground.json",
            "rapport.care.contacts=" + WholeApplication.CONTACT
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@interface WholeApplication {
    String CONTACT = "Employee assistance: 0800 123 456";
}
