package coach.rapport.playground.faults;

import coach.rapport.playground.PlaygroundPart;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Puts the {@link CutValve} into the web server. */
@PlaygroundPart
class CutValveInstaller implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new CutValve());
    }
}
