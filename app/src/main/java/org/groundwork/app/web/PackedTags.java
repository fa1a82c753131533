package org.groundwork.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives whoever wants packed answers tags of their own, and knows either kind again. Reads are compared with the tags of
 * what would be sent; writes, whose controllers compare themselves, see plain ones.
 */
final class PackedTags extends OncePerRequestFilter {

    private static final Set<String> CONDITIONS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        Collections.addAll(CONDITIONS, HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isPacked = Gzip.isWanted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        boolean isRead =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        UnaryOperator<String> tags = isPacked && isRead ? Gzip::packedTags : Gzip::plainTags;
        chain.doFilter(new Asked(request, tags), isPacked ? new Tagged(response) : response);
    }

    private static final class Asked extends HttpServletRequestWrapper {

        private final UnaryOperator<String> tags;

        private Asked(HttpServletRequest request, UnaryOperator<String> tags) {
            super(request);
            this.tags = tags;
        }

        @Override
        public String getHeader(String name) {
            String value = super.getHeader(name);
            return value != null && CONDITIONS.contains(name) ? tags.apply(value) : value;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            Enumeration<String> values = super.getHeaders(name);
            return CONDITIONS.contains(name)
                    ? Collections.enumeration(
                            Collections.list(values).stream().map(tags).toList())
                    : values;
        }
    }

    private static final class Tagged extends HttpServletResponseWrapper {

        private Tagged(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, packed(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, packed(name, value));
        }

        /** A value of null takes the header away. */
        private static String packed(String name, String value) {
            boolean isTag = value != null && HttpHeaders.ETAG.equalsIgnoreCase(name);
            return isTag ? Gzip.packedTags(value) : value;
        }
    }
}
