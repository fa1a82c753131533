package org.groundwork.app.web.auth;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.app.port.ServerSettings;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under the server's own names alone. A page of another site that has its name point at this machine (DNS
 * rebinding) asks under that name, and is refused; under an address no such name is at work.
 */
final class HostCheck extends OncePerRequestFilter {

    private static final Pattern ADDRESS = Pattern.compile("\\[[0-9a-f:.]+(%[0-9a-z]+)?]|[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    private final Set<String> names;

    HostCheck(ServerSettings settings) {
        Stream<String> own = Stream.of("localhost", settings.host());
        Stream<String> told = settings.publicUrl().map(url -> url.getHost()).stream();
        this.names = Stream.concat(own, told)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        }
    }

    private boolean isOurs(String host) {
        String name = String.valueOf(host).toLowerCase(Locale.ROOT);
        return names.contains(name) || ADDRESS.matcher(name).matches();
    }
}
