package org.groundwork.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.groundwork.app.web.auth.SizeLimit;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers, with a problem document too, for what was refused before it came to a controller. */
@RestController
final class ErrorDocuments implements ErrorController {

    /** Where the servlet container sends what was refused. */
    static final String PATH = "/error";

    @RequestMapping(PATH)
    ResponseEntity<ProblemDetail> refused(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status instanceof Integer s ? s : 404));
        if (request.getAttribute(SizeLimit.DETAIL) instanceof String detail) {
            problem.setDetail(detail);
        }
        problem.setInstance(instance(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
        return ResponseEntity.of(problem).build();
    }

    /** What was asked for; the root where that is no URI. */
    private static URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException malformed) {
            return URI.create("/");
        }
    }
}
