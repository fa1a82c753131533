package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.groundwork.app.port.Access;
import org.groundwork.app.web.auth.Rights;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The one place that says whether an account may come to an athlete: before any controller whose path names one. To
 * everybody else there is no such athlete.
 */
final class AccessCheck implements HandlerInterceptor {

    /** What a path calls the athlete's id. */
    static final String ATHLETE = "athlete";

    private final Access access;

    AccessCheck(Access access) {
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> named && named.get(ATHLETE) instanceof String athlete) {
            requireRole(request, athlete, isForOwners(handler));
        }
        return true;
    }

    private void requireRole(HttpServletRequest request, String athlete, boolean forOwners) {
        Optional<Access.Role> role = Optional.ofNullable(request.getUserPrincipal())
                .flatMap(somebody -> access.role(somebody.getName(), athlete));
        boolean coaches = !forOwners && request.isUserInRole(Rights.COACH);
        if (role.filter(r -> r == Access.Role.OWNER || coaches).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static boolean isForOwners(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(OwnersOnly.class);
    }
}
