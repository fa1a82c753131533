package org.groundwork.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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
        return ResponseEntity.of(problem).build();
    }
}
