package org.groundwork.app.web.auth;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps any one account, or any one address that nobody signed in from, from taking the whole server: only so many of
 * its requests that bring something are worked on at a time. Planning takes a processor for a while, the changes of an
 * athlete wait for each other, and a body may come slowly; what only reads is answered at once.
 */
final class FairShare extends OncePerRequestFilter {

    /** More than a browser sends at once, and less than half of the threads that there are. */
    static final int MOST = 12;

    private static final String WAIT_SECONDS = "1";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String who = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElseGet(() -> "address " + request.getRemoteAddr());
        try {
            if (underWay.merge(who, 1, Integer::sum) > MOST) {
                request.setAttribute(
                        SizeLimit.DETAIL, "more than " + MOST + " changes at once; wait until some are answered");
                response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            underWay.computeIfPresent(who, (account, requests) -> requests == 1 ? null : requests - 1);
        }
    }
}
