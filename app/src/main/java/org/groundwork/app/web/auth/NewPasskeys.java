package org.groundwork.app.web.auth;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the log of new passkeys; calls one that can't be kept the mistake of who sent it, unless the database failed. */
final class NewPasskeys extends OncePerRequestFilter {

    /** Where new passkeys are sent to. */
    static final String PATH = "/webauthn/register";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            if (response.getStatus() == HttpStatus.OK.value()) {
                SecurityLog.done("made a passkey", request.getRemoteUser());
            }
        } catch (DataAccessException failed) {
            throw failed;
        } catch (RuntimeException mistake) {
            logger.debug("no passkey", mistake);
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}
