package coach.rapport.playground;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what comes from this machine's own pages and programs. A web site that points its name at 127.0.0.1
 * (DNS rebinding) shows in the Host header; a page of another site that posts to us shows in the Origin header.
 */
@PlaygroundPart
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoopbackGate extends OncePerRequestFilter {
    private static final Pattern OWN_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d{1,5})?");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!ownHost(request.getHeader("Host"))) {
            response.sendError(403, "The playground answers only to localhost.");
        } else if (!READING.contains(request.getMethod()) && fromAnotherSite(request)) {
            response.sendError(403, "The playground takes requests only from its own page.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean ownHost(@Nullable String host) {
        return host != null && OWN_HOST.matcher(host).matches();
    }

    private static boolean fromAnotherSite(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean otherOrigin = origin != null && !origin.equals("http://" + request.getHeader("Host"));
        boolean otherSite = site != null && !site.equals("same-origin") && !site.equals("none");
        return otherOrigin || otherSite;
    }
}
