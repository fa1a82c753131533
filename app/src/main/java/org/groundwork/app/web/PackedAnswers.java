package org.groundwork.app.web;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Packs JSON for those who want it so. The servlet container packs all else, but nothing that has a strong ETag. */
@RestControllerAdvice
final class PackedAnswers implements ResponseBodyAdvice<byte[]> {

    /** Less than this hardly gets smaller. */
    private static final int FEWEST_BYTES = 1_024;

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return converter.equals(ByteArrayHttpMessageConverter.class);
    }

    @Override
    public byte[] beforeBodyWrite(
            byte[] body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || body.length < FEWEST_BYTES || !type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
            return body;
        }
        HttpHeaders headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!Gzip.isWanted(request.getHeaders().getFirst(HttpHeaders.ACCEPT_ENCODING))) {
            return body;
        }
        headers.set(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
        return Gzip.packed(body);
    }
}
