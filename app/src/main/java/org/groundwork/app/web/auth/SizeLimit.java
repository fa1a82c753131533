package org.groundwork.app.web.auth;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large before they are read. A body says its length; only files that are sent may be
 * streamed, since what reads them counts.
 */
final class SizeLimit extends OncePerRequestFilter {

    static final long MOST_BYTES = 2 << 20;
    static final long MOST_BYTES_OF_FILES = 25 << 20;
    static final long MOST_BYTES_OF_PASSKEYS = 64 << 10;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > mostBytes(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (isOfUnknownLength(request) && !isFiles(request)) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long mostBytes(HttpServletRequest request) {
        if (request.getRequestURI().contains("webauthn")) {
            return MOST_BYTES_OF_PASSKEYS;
        }
        return isFiles(request) ? MOST_BYTES_OF_FILES : MOST_BYTES;
    }

    private static boolean isFiles(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean isOfUnknownLength(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                || request.getContentLengthLong() < 0 && isOverHttp2(request) && hasBody(request.getMethod());
    }

    private static boolean isOverHttp2(HttpServletRequest request) {
        return request.getProtocol().startsWith("HTTP/2");
    }

    private static boolean hasBody(String method) {
        return method.equals("POST") || method.equals("PUT");
    }
}
