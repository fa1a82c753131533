package org.groundwork.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Measures every request, and counts what became of each sign-in. */
final class Watch extends OncePerRequestFilter {

    private static final Map<String, String> WAYS =
            Map.of("/api/v1/session", "password", "/api/v1/session/link", "link", "/login/webauthn", "passkey");

    private final Meters meters;

    Watch(Meters meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begin = System.nanoTime();
        boolean isDone = false;
        try {
            chain.doFilter(request, response);
            isDone = true;
        } finally {
            int status = isDone ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            meters.answered(status, System.nanoTime() - begin);
            way(request).ifPresent(way -> outcome(way, status).ifPresent(outcome -> meters.signIn(way, outcome)));
        }
    }

    private static Optional<String> way(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return Optional.of("token");
        }
        return HttpMethod.POST.matches(request.getMethod())
                ? Optional.ofNullable(WAYS.get(request.getRequestURI()))
                : Optional.empty();
    }

    /** Programs sign in with every request, so that only those who are refused count. */
    private static Optional<String> outcome(String way, int status) {
        return switch (status) {
            case 200, 204 -> way.equals("token") ? Optional.empty() : Optional.of("accepted");
            case 401 -> Optional.of("refused");
            case 429 -> Optional.of("slowed");
            default -> Optional.empty();
        };
    }
}
