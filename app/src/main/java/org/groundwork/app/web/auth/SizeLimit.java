package org.groundwork.app.web.auth;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.groundwork.formats.export.ExportZip;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large before they are read. A body says its length; only files of run plans may be
 * streamed, since what reads them counts.
 */
public final class SizeLimit extends OncePerRequestFilter {

    /** Where a request carries, in words for people, why it was refused. */
    public static final String DETAIL = SizeLimit.class.getName() + ".detail";

    private static final String EXPORT = "application/zip";

    static final long MOST_BYTES = 2 << 20;
    static final long MOST_BYTES_OF_EXPORTS = ExportZip.MOST_BYTES;
    static final long MOST_BYTES_OF_FILES = 25 << 20;
    static final long MOST_BYTES_OF_PASSKEYS = 64 << 10;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = mostBytes(request);
        if (request.getContentLengthLong() > most) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "at most " + most + " bytes may be sent here");
        } else if (isOfUnknownLength(request) && !isFiles(request)) {
            refuse(request, response, HttpStatus.LENGTH_REQUIRED, "how many bytes are sent has to be said first");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        request.setAttribute(DETAIL, detail);
        response.sendError(status.value());
    }

    private static long mostBytes(HttpServletRequest request) {
        if (request.getRequestURI().contains("webauthn")) {
            return MOST_BYTES_OF_PASSKEYS;
        }
        if (isFiles(request)) {
            return MOST_BYTES_OF_FILES;
        }
        return isOfType(request, EXPORT) ? MOST_BYTES_OF_EXPORTS : MOST_BYTES;
    }

    private static boolean isFiles(HttpServletRequest request) {
        return isOfType(request, MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean isOfType(HttpServletRequest request, String type) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith(type);
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
