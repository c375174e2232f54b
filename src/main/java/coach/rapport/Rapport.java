package coach.rapport;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication
public class Rapport {
    public static void main(String[] arguments) {
        CarrierThreads.provide();
        SpringApplication.run(Rapport.class, arguments);
    }
}
