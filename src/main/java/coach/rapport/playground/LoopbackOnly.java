package coach.rapport.playground;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Binds to loopback whatever else was configured, and refuses to run beside credentials that arrived late. */
@PlaygroundPart
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {
    LoopbackOnly(Environment environment) {
        if (SlackCredentials.anyInEnvironment(environment)) throw new PlaygroundRefused();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        factory.setAddress(InetAddress.ofLiteral("127.0.0.1"));
    }
}
